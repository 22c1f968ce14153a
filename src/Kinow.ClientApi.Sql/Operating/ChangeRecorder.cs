using System.Text.Json;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Keeps what an action changes, in its transaction: what stood before, and what stands after.</summary>
public sealed class ChangeRecorder
{
    private readonly CancellationToken cancellationToken;
    private readonly List<OperatorChange> changes = [];

    internal ChangeRecorder(SqlSession session, CancellationToken cancellationToken) =>
        (Session, this.cancellationToken) = (session, cancellationToken);

    /// <summary>What works in the transaction.</summary>
    public SqlSession Session { get; }

    internal IEnumerable<OperatorChange> Changes => changes.Where(static change => !change.IsNone);

    /// <summary>Changes something of a key that is known before.</summary>
    public async Task ChangeAsync(ReversibleKind kind, string key, Func<Task> change)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(change);
        var before = await kind.ReadAsync(Session, key, cancellationToken);
        await change();
        await KeepAsync(kind, key, before);
    }

    /// <summary>Makes something that gets its key by being made.</summary>
    /// <param name="make">Makes it, and gives its key.</param>
    public async Task MakeAsync(ReversibleKind kind, Func<Task<string>> make)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(make);
        await KeepAsync(kind, await make(), kind.Nothing);
    }

    // Of what is changed several times, the first and the last of what stood count.
    private async Task KeepAsync(ReversibleKind kind, string key, JsonElement before)
    {
        var after = await kind.ReadAsync(Session, key, cancellationToken);
        var at = changes.FindIndex(change => change.Kind == kind.Name && change.Key == key);
        if (at < 0) changes.Add(new(kind.Name, key, before, after));
        else changes[at] = changes[at] with { After = after };
    }
}
