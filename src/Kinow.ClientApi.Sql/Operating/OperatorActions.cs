using System.Data.Common;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>The book of what operators do. Each is written down before it is done.</summary>
public sealed class OperatorActions(SqlDatabase database)
{
    private const int MaxText = 255;
    private const int MaxDetail = 1000;

    private const string Insert = """
        INSERT INTO operator_action (id, operator, command, arguments, order_id, outcome, date_add)
        VALUES (@Id, @Operator, @Command, @Arguments, @Order, 'begun', UTC_TIMESTAMP(6))
        """;

    private const string About = "UPDATE operator_action SET order_id = @Order WHERE id = @Id";

    private const string Finish = """
        UPDATE operator_action SET outcome = @Outcome, detail = @Detail, date_end = UTC_TIMESTAMP(6) WHERE id = @Id AND outcome = 'begun'
        """;

    private const string Unfinished = """
        SELECT id, operator, command, arguments, order_id FROM operator_action
        WHERE order_id = @Order AND command = @Command AND outcome = 'begun' AND id <> @Id ORDER BY date_add LIMIT 1
        """;

    private const string Last = """
        SELECT id, operator, command, arguments, order_id, date_add, outcome, detail, changes IS NOT NULL, undone_by
        FROM operator_action ORDER BY date_add DESC, id DESC LIMIT @Count
        """;

    /// <summary>Writes down what is about to be done.</summary>
    public Task BeginAsync(OperatorAction action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(action);
        return database.UseAsync(
            session => session.ExecuteAsync(
                Insert,
                new()
                {
                    ["Id"] = action.Id,
                    ["Operator"] = CodePoints.Start(action.Operator, MaxText),
                    ["Command"] = action.Command,
                    ["Arguments"] = action.Arguments,
                    ["Order"] = action.Order,
                },
                cancellationToken),
            cancellationToken);
    }

    /// <summary>Writes down which order it is about, once that is known.</summary>
    public Task SetOrderAsync(Guid id, Guid order, CancellationToken cancellationToken) => database.UseAsync(
        session => session.ExecuteAsync(About, new() { ["Id"] = id, ["Order"] = order }, cancellationToken), cancellationToken);

    /// <summary>The same command on the same order that was begun before and has no end; null when there is none.</summary>
    /// <param name="id">The action that asks.</param>
    public async Task<OperatorAction?> FindUnfinishedAsync(Guid id, string command, Guid order, CancellationToken cancellationToken) =>
        await database.UseAsync(
            session => session.FirstAsync(
                Unfinished,
                new() { ["Id"] = id, ["Command"] = command, ["Order"] = order },
                Read,
                cancellationToken),
            cancellationToken);

    /// <summary>What was done last, the newest first.</summary>
    public Task<List<OperatorEntry>> ListAsync(int count, CancellationToken cancellationToken) => database.UseAsync(
        session => session.QueryAsync(
            Last,
            new() { ["Count"] = count },
            static row => new OperatorEntry(
                Read(row),
                SqlTypes.Instant.Read(row, 5),
                row.GetString(6),
                SqlTypes.TextOrNull.Read(row, 7),
                row.GetBoolean(8),
                SqlTypes.UuidOrNull.Read(row, 9)),
            cancellationToken),
        cancellationToken);

    /// <summary>Writes down what has come of it. What has an end keeps it.</summary>
    /// <param name="detail">More of it, without secrets; null for nothing.</param>
    public Task EndAsync(Guid id, OperatorOutcome outcome, string? detail, CancellationToken cancellationToken) =>
        database.UseAsync(session => EndAsync(session, id, outcome, detail, cancellationToken), cancellationToken);

    /// <summary>The same, in the transaction of what was done.</summary>
    public static Task<int> EndAsync(
        SqlSession session, Guid id, OperatorOutcome outcome, string? detail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ExecuteAsync(
            Finish,
            new()
            {
                ["Id"] = id,
                ["Outcome"] = outcome.ToString().ToLowerInvariant(),
                ["Detail"] = detail is null ? null : CodePoints.Start(detail, MaxDetail),
            },
            cancellationToken);
    }

    private static OperatorAction Read(DbDataReader row) => new(
        SqlTypes.Uuid.Read(row, 0), row.GetString(1), row.GetString(2), row.GetString(3), SqlTypes.UuidOrNull.Read(row, 4));
}
