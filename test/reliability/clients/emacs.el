;;; What a writer does in Emacs with eglot: opens the text, waits for the findings, applies one fix, saves and leaves.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'json)

(defvar zongjie-patience 20)

(defun zongjie-until (condition)
  "Handle what comes from the server until CONDITION holds."
  (let ((end (+ (float-time) zongjie-patience)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.02))))

(defun zongjie-finding (found)
  "The place of FOUND, counted from 0, and its message."
  (save-excursion
    (goto-char (flymake-diagnostic-beg found))
    `((line . ,(1- (line-number-at-pos)))
      (character . ,(- (point) (line-beginning-position)))
      (message . ,(replace-regexp-in-string
                   "\\`zongjie \\[[^]]+\\]: " "" (flymake-diagnostic-text found))))))

(let* ((coding-system-for-read 'utf-8)
       (coding-system-for-write 'utf-8-unix)
       (eglot-sync-connect t)
       (eglot-autoshutdown t)
       (eglot-confirm-server-initiated-edits nil)
       (project-find-functions (list (lambda (folder) (cons 'transient folder))))
       (offered nil)
       ;; A menu of the mouse is shown where this is a list.
       (last-nonmenu-event t)
       (completing-read-function
        (lambda (_prompt items &rest _)
          (setq offered (mapcar #'car items))
          (getenv "ZONGJIE_TITLE"))))
  (find-file (getenv "ZONGJIE_TEXT"))
  (text-mode)
  (load (getenv "ZONGJIE_SETUP") nil t t)
  (call-interactively #'eglot)
  (zongjie-until (lambda () (flymake-start) (flymake-diagnostics)))
  (let ((findings (mapcar #'zongjie-finding (flymake-diagnostics)))
        (before (buffer-chars-modified-tick))
        (server (eglot-current-server)))
    (goto-char (point-min))
    (forward-line (string-to-number (getenv "ZONGJIE_LINE")))
    (eglot-code-actions (point) (point) "quickfix" t)
    (zongjie-until (lambda () (/= before (buffer-chars-modified-tick))))
    (save-buffer)
    (eglot-shutdown server)
    (with-temp-file (getenv "ZONGJIE_REPORT")
      (insert (json-encode `((findings . ,(vconcat findings)) (offered . ,(vconcat offered))))))))
