namespace Kinow.ClientApi.Storage.Aurora.ChangeLog;

/// <summary>The statements over <c>change_log</c>.</summary>
internal static class ChangeLogSql
{
    /// <summary>Whether anything is due; answered from the index alone.</summary>
    public const string IsDue = "SELECT EXISTS (SELECT 1 FROM change_log WHERE delivered IS NULL AND next_attempt <= UTC_TIMESTAMP(6))";

    /// <summary>
    /// Locks of this level lie on rows, not on the gaps between them: nobody who writes a change has to wait. A client that vanishes without a
    /// word loses its connection, and with it its locks, after a minute. It travels with the first statement.
    /// </summary>
    public const string Begin = "SET SESSION wait_timeout = 60; SET TRANSACTION ISOLATION LEVEL READ COMMITTED; START TRANSACTION; ";

    /// <summary>Ends what <see cref="Begin"/> began. It travels with the last statement.</summary>
    public const string Commit = "; COMMIT";

    /// <summary>The row that has been due for the longest time among those that nobody is delivering.</summary>
    public const string Next = """
        SELECT aggregate AS Aggregate, aggregate_id AS AggregateId
        FROM change_log WHERE delivered IS NULL AND next_attempt <= UTC_TIMESTAMP(6)
        ORDER BY next_attempt, id LIMIT 1 FOR UPDATE SKIP LOCKED
        """;

    /// <summary>The rows of an aggregate that nobody else is delivering, oldest first.</summary>
    public const string Lock = """
        SELECT id AS Id, event_id AS EventId, aggregate AS Aggregate, aggregate_id AS AggregateId, subject AS Subject, attempts AS Attempts,
          TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(6), next_attempt) AS Wait
        FROM change_log WHERE aggregate = @aggregate AND aggregate_id = @aggregateId AND delivered IS NULL
        ORDER BY id LIMIT @limit FOR UPDATE SKIP LOCKED
        """;

    /// <summary>The ids of all pending rows of an aggregate, oldest first.</summary>
    public const string Pending = """
        SELECT id FROM change_log WHERE aggregate = @aggregate AND aggregate_id = @aggregateId AND delivered IS NULL
        ORDER BY id LIMIT @limit
        """;

    /// <summary>Marks rows as delivered.</summary>
    public const string Deliver = "UPDATE change_log SET delivered = UTC_TIMESTAMP(6), attempts = attempts + 1, last_error = NULL WHERE id IN @ids";

    /// <summary>Marks an attempt that failed.</summary>
    public const string Fail = """
        UPDATE change_log SET attempts = attempts + 1, last_error = @error, next_attempt = UTC_TIMESTAMP(6) + INTERVAL @wait MICROSECOND
        WHERE id IN @ids
        """;

    /// <summary>Puts rows off.</summary>
    public const string Defer = "UPDATE change_log SET next_attempt = UTC_TIMESTAMP(6) + INTERVAL @wait MICROSECOND WHERE id IN @ids";

    /// <summary>Rows that wait after a failure and that nobody is delivering.</summary>
    public const string Waiting = """
        SELECT id FROM change_log WHERE delivered IS NULL AND next_attempt > UTC_TIMESTAMP(6)
        ORDER BY next_attempt LIMIT @limit FOR UPDATE SKIP LOCKED
        """;

    /// <summary>Takes away rows that were delivered long ago.</summary>
    public const string Clean = "DELETE FROM change_log WHERE delivered < UTC_TIMESTAMP(6) - INTERVAL @seconds SECOND ORDER BY delivered LIMIT @limit";
}
