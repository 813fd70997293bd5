-- A writer in Neovim: opens the text, waits for the findings, applies one fix from the menu, saves and leaves.
local text, report = vim.env.ZONGJIE_TEXT, vim.env.ZONGJIE_REPORT
local line, title = tonumber(vim.env.ZONGJIE_LINE), vim.env.ZONGJIE_TITLE
local PATIENCE = 20000

local function leave(outcome)
  vim.fn.writefile({ vim.json.encode(outcome) }, report)
  vim.cmd('qall!')
end

local function run()
  dofile(vim.env.ZONGJIE_SETUP)
  vim.cmd('filetype on')
  vim.cmd('edit ' .. vim.fn.fnameescape(text))
  vim.wait(PATIENCE, function() return #vim.diagnostic.get(0) > 0 end)

  local findings = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    local content = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
    local _, character = vim.str_utfindex(content, found.col)
    table.insert(findings, { line = found.lnum, character = character, message = found.message })
  end

  local offered = {}
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      local action = item.action or item[2]
      table.insert(offered, action.title)
      if action.title == title then choose(item) end
    end
  end
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.api.nvim_win_set_cursor(0, { line + 1, 0 })
  vim.lsp.buf.code_action()
  vim.wait(PATIENCE, function() return vim.api.nvim_buf_get_changedtick(0) ~= before end)
  vim.cmd('write')
  leave({ findings = findings, offered = offered })
end

local ok, fault = pcall(run)
if not ok then leave({ findings = {}, offered = {}, fault = tostring(fault) }) end
