using System.Globalization;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Reads live events, and changes what is told of them.</summary>
public sealed class OperatorEvents(SqlDatabase database)
{
    private const string Update = """
        UPDATE live_event SET state = @State, viewers = @Viewers, score = @Score, starts_at = @StartsAt, ends_at = @EndsAt,
          catch_up_until = @CatchUpUntil
        WHERE id = @Id
        """;

    private const string SetValue = """
        INSERT INTO live_event_value (live_event_id, name, type, value) VALUES (@Id, @Name, @Type, @Value) AS new
        ON DUPLICATE KEY UPDATE type = new.type, value = new.value
        """;

    private const string UnsetValue = "DELETE FROM live_event_value WHERE live_event_id = @Id AND name = @Name";

    /// <summary>All live events, the first to begin first.</summary>
    public Task<IReadOnlyList<LiveEvent>> ReadAsync(CancellationToken cancellationToken) => database.UseAsync<IReadOnlyList<LiveEvent>>(
        async session =>
        {
            var readers = await SnapshotReaders.StartAsync(session, cancellationToken);
            var events = await LiveEventReader.ReadAsync(readers, IdFilter.Between(long.MinValue, long.MaxValue));
            return [.. events.OrderBy(static item => item.StartsAt).ThenBy(static item => item.Id)];
        },
        cancellationToken);

    /// <summary>Changes what is told of an event, and ends the operator's action.</summary>
    /// <param name="settings">What is set, without a fault, in order.</param>
    /// <returns>What was set, in some words.</returns>
    /// <exception cref="ChangeRefusedException">There is no such event, or the database refuses it.</exception>
    public Task<string> SetAsync(long id, IReadOnlyList<LiveEventSetting> settings, Guid action, CancellationToken cancellationToken) =>
        new OperatorChanges(database).RunAsync(
            action,
            async recorder =>
            {
                await recorder.ChangeAsync(
                    ReversibleKinds.LiveEvent,
                    AppRows.Key(id),
                    async () =>
                    {
                        var before = await FindAsync(recorder.Session, id, cancellationToken);
                        var after = settings.Aggregate(before, static (item, setting) => setting.Apply(item));
                        await WriteAsync(recorder.Session, before, after, cancellationToken);
                    });
                return string.Create(CultureInfo.InvariantCulture, $"live event {id}: {string.Join(", ", settings.Select(Describe))}");
            },
            cancellationToken);

    private static string Describe(LiveEventSetting setting) =>
        setting.Text.Length == 0 ? $"no {setting.Name}" : $"{setting.Name} {setting.Text}";

    private static async Task<LiveEvent> FindAsync(SqlSession session, long id, CancellationToken cancellationToken)
    {
        var readers = await SnapshotReaders.StartAsync(session, cancellationToken);
        return await LiveEventReader.ReadAsync(readers, IdFilter.Of([id])) is [var found] ? found : throw new ChangeRefusedException(
            string.Create(
                CultureInfo.InvariantCulture, $"There is no live event {id}. `kinow-admin events list --all` tells those that there are."));
    }

    private static async Task WriteAsync(SqlSession session, LiveEvent before, LiveEvent after, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(
            Update,
            new()
            {
                ["Id"] = after.Id,
                ["State"] = after.StateOverride is { } state ? LiveStates.Names.NameOf(state) : null,
                ["Viewers"] = after.Viewers,
                ["Score"] = after.Score,
                ["StartsAt"] = after.StartsAt.UtcDateTime,
                ["EndsAt"] = after.EndsAt?.UtcDateTime,
                ["CatchUpUntil"] = after.CatchUpUntil?.UtcDateTime,
            },
            cancellationToken);
        foreach (var (name, _, _) in before.Values.ExceptBy(after.Values.Select(static value => value.Name), static value => value.Name))
            await session.ExecuteAsync(UnsetValue, new() { ["Id"] = after.Id, ["Name"] = name }, cancellationToken);
        foreach (var value in after.Values.Except(before.Values)) await session.ExecuteAsync(
            SetValue,
            new()
            {
                ["Id"] = after.Id,
                ["Name"] = value.Name,
                ["Type"] = AppValueTypes.NameOf(value.Type),
                ["Value"] = value.Text,
            },
            cancellationToken);
    }
}
