autocmd BufNewFile,BufRead *.leit setfiletype leit
