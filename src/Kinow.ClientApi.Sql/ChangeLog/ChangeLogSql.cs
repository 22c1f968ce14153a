namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>The statements over <c>change_log</c>.</summary>
internal static class ChangeLogSql
{
    private const string BeingDelivered = "The receiver has not answered yet.";

    /// <summary>Locks lie on rows then, not on the gaps between them, so that nobody who inserts has to wait.</summary>
    public const string ReadCommitted = "SET SESSION transaction_isolation = 'READ-COMMITTED'";

    /// <summary>Whether anything is due; answered from the index alone.</summary>
    public const string IsDue = "SELECT EXISTS (SELECT 1 FROM change_log WHERE delivered IS NULL AND next_attempt <= UTC_TIMESTAMP(6))";

    /// <summary>
    /// The rows that have been due for the longest time among those that nobody is delivering, as <see cref="ChangeLogRow.Read"/> takes
    /// them: each with the first pending row of its aggregate that is none of them. That is looked for once for each aggregate, and by its
    /// index: left to itself, MySQL would go through the whole table for each row as soon as many are pending.
    /// </summary>
    public const string Claim = $"""
        WITH claimed AS (
          SELECT id, event_id, aggregate, aggregate_id, subject, attempts FROM change_log
          WHERE delivered IS NULL AND next_attempt <= UTC_TIMESTAMP(6)
          ORDER BY next_attempt, id LIMIT @limit FOR UPDATE SKIP LOCKED),
        left_out AS (
          SELECT t.aggregate, t.aggregate_id, MIN(f.id) AS id
          FROM (SELECT DISTINCT aggregate, aggregate_id FROM claimed) t JOIN change_log f FORCE INDEX (change_log_aggregate)
            ON f.aggregate = t.aggregate AND f.aggregate_id = t.aggregate_id AND f.delivered IS NULL
          WHERE f.id NOT IN (SELECT id FROM claimed)
          GROUP BY t.aggregate, t.aggregate_id)
        SELECT c.id, c.event_id, c.aggregate, c.aggregate_id, c.subject, c.attempts,
          a.id, IF(p.last_error <=> '{BeingDelivered}', 0, TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(6), p.next_attempt))
        FROM claimed c LEFT JOIN left_out a USING (aggregate, aggregate_id) LEFT JOIN change_log p ON p.id = a.id
        """;

    /// <summary>Marks rows as delivered.</summary>
    public const string Deliver =
        "UPDATE change_log SET delivered = UTC_TIMESTAMP(6), attempts = attempts + 1, last_error = NULL WHERE id IN @ids";

    /// <summary>Marks an attempt that failed.</summary>
    public const string Fail = """
        UPDATE change_log SET attempts = attempts + 1, last_error = @error, next_attempt = UTC_TIMESTAMP(6) + INTERVAL @wait MICROSECOND
        WHERE id IN @ids
        """;

    /// <summary>Puts rows off.</summary>
    public const string Defer = "UPDATE change_log SET next_attempt = UTC_TIMESTAMP(6) + INTERVAL @wait MICROSECOND WHERE id IN @ids";

    /// <summary>Puts rows off that are still being delivered.</summary>
    public const string Lease = $"""
        UPDATE change_log SET last_error = '{BeingDelivered}', next_attempt = UTC_TIMESTAMP(6) + INTERVAL @wait MICROSECOND WHERE id IN @ids
        """;

    /// <summary>Rows that wait after a failure, or behind one, and that nobody is delivering.</summary>
    public const string Waiting = $"""
        SELECT id FROM change_log
        WHERE delivered IS NULL AND next_attempt > UTC_TIMESTAMP(6) AND NOT last_error <=> '{BeingDelivered}'
        ORDER BY next_attempt LIMIT @limit FOR UPDATE SKIP LOCKED
        """;

    /// <summary>Takes away rows that were delivered long ago.</summary>
    public const string Clean =
        "DELETE FROM change_log WHERE delivered < UTC_TIMESTAMP(6) - INTERVAL @seconds SECOND ORDER BY delivered LIMIT @limit";
}
