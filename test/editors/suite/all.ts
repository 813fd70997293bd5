import './serving.test';
import './outline.test';
import './gaps.test';
import './filling.test';
import './repeats.test';
import './writing.test';
