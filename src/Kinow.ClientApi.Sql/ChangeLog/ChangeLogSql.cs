namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>The statements over <c>change_log</c>.</summary>
internal static class ChangeLogSql
{
    /// <summary>Locks lie on rows then, not on the gaps between them, so that nobody who inserts has to wait.</summary>
    public const string ReadCommitted = "SET SESSION transaction_isolation = 'READ-COMMITTED'";

    /// <summary>Whether anything is due; answered from the index alone.</summary>
    public const string IsDue = "SELECT EXISTS (SELECT 1 FROM change_log WHERE delivered IS NULL AND next_attempt <= UTC_TIMESTAMP(6))";

    /// <summary>
    /// The rows that have been due for the longest time among those that nobody is delivering, as <see cref="ChangeLogRow.Read"/> takes
    /// them: each with the pending row of its aggregate before it.
    /// </summary>
    public const string Claim = """
        SELECT c.id, c.event_id, c.aggregate, c.aggregate_id, c.subject, c.attempts,
          p.id, TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(6), p.next_attempt)
        FROM change_log c LEFT JOIN LATERAL (
          SELECT f.id, f.next_attempt FROM change_log f
          WHERE f.aggregate = c.aggregate AND f.aggregate_id = c.aggregate_id AND f.delivered IS NULL AND f.id < c.id
          ORDER BY f.id DESC LIMIT 1) p ON TRUE
        WHERE c.delivered IS NULL AND c.next_attempt <= UTC_TIMESTAMP(6)
        ORDER BY c.next_attempt, c.id LIMIT @limit FOR UPDATE OF c SKIP LOCKED
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

    private const string BeingDelivered = "The receiver has not answered yet.";

    /// <summary>Takes away rows that were delivered long ago.</summary>
    public const string Clean =
        "DELETE FROM change_log WHERE delivered < UTC_TIMESTAMP(6) - INTERVAL @seconds SECOND ORDER BY delivered LIMIT @limit";
}
