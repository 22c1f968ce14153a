namespace Kinow.ClientApi.Worker.Settling;

/// <summary>
/// What this process knows of the changes that it makes itself: which accounts it is changing, and which announced changes the accounts'
/// documents contain already. Another process that tells of them knows less, and does more. Thread-safe.
/// </summary>
public sealed class OwnChanges
{
    private const int MostContained = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<Guid, int> expected = [];
    private readonly HashSet<long> contained = [];

    /// <summary>Is called when changes can be told of.</summary>
    public Action Settled { get; set; } = static () => { };

    /// <summary>Says that an account is about to be changed, and settled after that.</summary>
    public void Expect(Guid account)
    {
        lock (gate) expected[account] = expected.GetValueOrDefault(account) + 1;
    }

    /// <summary>Says that accounts were settled, or will not be: once for each time that they were expected.</summary>
    /// <param name="changes">Numbers of changes that their documents contain.</param>
    public void Release(IEnumerable<Guid> accounts, IReadOnlyCollection<long> changes)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(changes);
        var isAny = false;
        lock (gate)
        {
            foreach (var account in accounts)
            {
                isAny = true;
                if (--expected[account] == 0) expected.Remove(account);
            }

            // What is forgotten is refreshed once more.
            if (contained.Count + changes.Count > MostContained) contained.Clear();
            contained.UnionWith(changes);
        }

        if (isAny) Settled();
    }

    /// <summary>Whether an aggregate is an account that is yet to be settled.</summary>
    public bool IsExpected(string aggregate, string id)
    {
        lock (gate)
            return expected.Count > 0 && aggregate == "customer" && Guid.TryParse(id, out var account) && expected.ContainsKey(account);
    }

    /// <summary>
    /// Whether the documents contain all of some changes, which are forgotten then: they are asked for when they are told of.
    /// </summary>
    public bool TakeContained(IReadOnlyCollection<long> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (gate)
        {
            var areContained = changes.All(contained.Contains);
            contained.ExceptWith(changes);
            return areContained;
        }
    }
}
