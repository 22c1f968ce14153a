using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Accounts in memory. Commands are carried out before the call that hands them over returns.</summary>
public sealed class EmbeddedAccountStore : IUserStore, ICommandBus
{
    // Enough to recognise whatever a caller could still repeat.
    private const int MaxRemembered = 100_000;

    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<Guid, User> users = new();
    private readonly HashSet<Guid> carriedOut = [];
    private readonly Queue<Guid> order = [];
    private readonly AccessNumbers accessNumbers;
    private readonly GiftEffects giftEffects;

    /// <summary>Starts with accounts.</summary>
    /// <param name="accounts">The accounts and what they sign in with.</param>
    /// <param name="clock">Tells when reservations lapse; the system's clock when not given.</param>
    public EmbeddedAccountStore(ImmutableArray<(User User, Credential Credential)> accounts, TimeProvider? clock = null)
    {
        Credentials = new(IsOwned, clock ?? TimeProvider.System);
        Identities = new(IsOwned, clock ?? TimeProvider.System);
        History = new(Sessions);
        Gifts = new(this);
        giftEffects = new(users);
        accessNumbers = AccessNumbers.After(accounts.SelectMany(static account => account.User.Accesses));
        foreach (var (user, credential) in accounts)
        {
            users[user.Id] = user;
            Credentials.Add(credential);
            foreach (var identity in user.Identities) Identities.Add(identity.Key, user.Id);
        }
    }

    /// <summary>The addresses of the accounts.</summary>
    public EmbeddedCredentialStore Credentials { get; }

    /// <summary>The identities of other services.</summary>
    public EmbeddedIdentityStore Identities { get; }

    /// <summary>The sessions.</summary>
    public EmbeddedSessionStore Sessions { get; } = new();

    /// <summary>The gifts to send.</summary>
    public EmbeddedGiftStore Gifts { get; }

    /// <summary>All accounts.</summary>
    internal IEnumerable<User> All => users.Values;

    /// <summary>What is not read with the accounts.</summary>
    public EmbeddedAccountHistory History { get; }

    /// <inheritdoc/>
    public ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken) => new(users.GetValueOrDefault(id));

    /// <inheritdoc/>
    public ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        lock (gate)
        {
            if (!carriedOut.Add(command.Id)) return default;
            order.Enqueue(command.Id);
            if (order.Count > MaxRemembered) carriedOut.Remove(order.Dequeue());
            if (command is RedeemGift gift && !giftEffects.Redeem(gift)) return default;
            if (command is RecordWatchSession viewing) History.Add(viewing);
            var before = users.GetValueOrDefault(command.UserId);
            if (CommandKinds.Of(command).IsErasing) Erase(command.UserId);
            else if (UserFold.Apply(before, command) is { } user)
            {
                users[user.Id] = accessNumbers.Number(user);
                if (before is not null) giftEffects.Withdraw(before, user);
            }
        }

        return default;
    }

    /// <summary>Changes an account by itself, as the worker changes rows.</summary>
    internal void Change(Guid account, Func<User, User> change)
    {
        lock (gate)
        {
            if (users.TryGetValue(account, out var known)) users[account] = change(known);
        }
    }

    private void Erase(Guid user)
    {
        users.TryRemove(user, out _);
        Credentials.Remove(user);
        Identities.Remove(user);
        Sessions.RemoveOf(user);
        History.Remove(user);
    }

    private bool IsOwned(Credential credential) =>
        users.TryGetValue(credential.UserId, out var user) && user.Profile.Email == credential.Email;

    private bool IsOwned(IdentityKey identity, Guid account) =>
        users.TryGetValue(account, out var user) && IdentityRules.Has(user, identity);
}
