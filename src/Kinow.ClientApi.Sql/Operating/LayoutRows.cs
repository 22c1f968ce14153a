using System.Collections.Immutable;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Screens.Format;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>The rows of one kind of layout.</summary>
/// <param name="kind">What they are in the book, by their ids.</param>
/// <param name="write">What is kept of one.</param>
/// <param name="stamp">What is set besides when the content of a row changes; null for nothing.</param>
internal sealed class LayoutRows<T>(
    ReversibleKind kind, MappedTable<T> table, Func<T, LayoutNode> write, string? stamp = null)
    where T : class, ILayout
{
    private readonly string update =
        $"UPDATE {table.Sql} SET position = @Position, content = @Content{(stamp is null ? "" : $", {stamp}")} WHERE id = @Id";

    private readonly string move = $"UPDATE {table.Sql} SET position = @Position WHERE id = @Id";
    private readonly string insert = $"INSERT INTO {table.Sql} (position, content) VALUES (@Position, @Content)";
    private readonly string delete = $"DELETE FROM {table.Sql} WHERE id = @Id";
    private readonly string ids = $"SELECT id FROM {table.Sql} FOR UPDATE";

    /// <summary>Leaves those that are wanted, and no others.</summary>
    internal async Task ReplaceAsync(ChangeRecorder recorder, ImmutableArray<T> wanted, CancellationToken cancellationToken)
    {
        var session = recorder.Session;
        var rest = (await session.QueryAsync<long>(ids, null, cancellationToken)).ToHashSet();
        var rows = await session.QueryAsync(table.Query, null, table.Reading(), cancellationToken);
        var known = rows.GroupBy(static row => row.Key, StringComparer.Ordinal).ToDictionary(
            static same => same.Key,
            static same => new Queue<T>(same.OrderBy(static row => row.Position).ThenBy(static row => row.Id)),
            StringComparer.Ordinal);
        foreach (var layout in wanted)
        {
            var before = known.GetValueOrDefault(layout.Key) is { Count: > 0 } same ? same.Dequeue() : null;
            if (before is not null) rest.Remove(before.Id);
            await WriteAsync(recorder, before, layout, cancellationToken);
        }

        foreach (var id in rest) await ChangeAsync(recorder, id, delete, new(), cancellationToken);
    }

    private async Task WriteAsync(ChangeRecorder recorder, T? before, T layout, CancellationToken cancellationToken)
    {
        var content = LayoutJson.Write(write(layout));
        var arguments = new SqlArguments { ["Position"] = layout.Position, ["Content"] = content };
        if (before is null)
        {
            await recorder.MakeAsync(kind, async () =>
            {
                await recorder.Session.ExecuteAsync(insert, arguments, cancellationToken);
                return AppRows.Key(await AppRows.LastIdAsync(recorder.Session, cancellationToken));
            });
        }
        else if (LayoutJson.Write(write(before)) != content)
        {
            await ChangeAsync(recorder, before.Id, update, arguments, cancellationToken);
        }
        else if (before.Position != layout.Position)
        {
            await ChangeAsync(recorder, before.Id, move, arguments, cancellationToken);
        }
    }

    private Task ChangeAsync(
        ChangeRecorder recorder, long id, string statement, SqlArguments arguments, CancellationToken cancellationToken)
    {
        arguments["Id"] = id;
        return recorder.ChangeAsync(
            kind, AppRows.Key(id), () => recorder.Session.ExecuteAsync(statement, arguments, cancellationToken));
    }
}
