extension Report { var sarif: JSON { .null } }
