-- After a restore somebody may have to be erased who the log says is not, for it went back to before. Then the row stays, empty: an event
-- refers to it, and its key is destroyed.
GRANT UPDATE (sealed) ON vault TO ${app_role};
