using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Accounts in memory. Commands are carried out before the call that hands them over returns.</summary>
public sealed class EmbeddedAccountStore : IUserStore, ICommandBus, ICommandApplier
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
        Renewals = new(() => users.Values, id => users.GetValueOrDefault(id));
        Books = new(gate);
        Erasures = new(clock ?? TimeProvider.System);
        Gifts = new(this);
        giftEffects = new(users);
        accessNumbers = AccessNumbers.After(accounts.SelectMany(static account => account.User.Accesses));
        foreach (var (user, credential) in accounts)
        {
            users[user.Id] = Books.Keep(null, user);
            Credentials.Add(credential);
            StorePurchases.Add(user);
            foreach (var identity in user.Identities) Identities.Add(identity.Key, user.Id);
        }
    }

    /// <summary>The addresses of the accounts.</summary>
    public EmbeddedCredentialStore Credentials { get; }

    /// <summary>The identities of other services.</summary>
    public EmbeddedIdentityStore Identities { get; }

    /// <summary>The orders and payments of all accounts.</summary>
    public EmbeddedPaymentBooks Books { get; }

    /// <summary>The accounts that gateways are still to forget.</summary>
    public EmbeddedErasures Erasures { get; }

    /// <summary>The sessions.</summary>
    public EmbeddedSessionStore Sessions { get; } = new();

    /// <summary>What was bought in app stores.</summary>
    public EmbeddedStorePurchaseIndex StorePurchases { get; } = new();

    /// <summary>The gifts to send.</summary>
    public EmbeddedGiftStore Gifts { get; }

    /// <summary>All accounts.</summary>
    internal IEnumerable<User> All => users.Values;

    /// <summary>What is not read with the accounts.</summary>
    public EmbeddedAccountHistory History { get; }

    /// <summary>The subscriptions that are renewed.</summary>
    public EmbeddedRenewalStore Renewals { get; }

    /// <inheritdoc/>
    public ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken) => new(users.GetValueOrDefault(id));

    /// <inheritdoc/>
    public ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        _ = Apply(command);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<CommandOutcome> ApplyAsync(Command command, CancellationToken cancellationToken) => new(Apply(command));

    /// <inheritdoc/>
    public ValueTask<bool> HasAppliedAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        lock (gate) return new(carriedOut.Contains(command.Id));
    }

    private CommandOutcome Apply(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        lock (gate)
        {
            if (!carriedOut.Add(command.Id)) return CommandOutcome.Duplicate;
            order.Enqueue(command.Id);
            if (order.Count > MaxRemembered) carriedOut.Remove(order.Dequeue());
            if (command is RedeemGift gift && !giftEffects.Redeem(gift)) return CommandOutcome.Applied;
            if (command is RecordWatchSession viewing) History.Add(viewing);
            if (command is SettlePayment payment) Renewals.Keep(payment);
            if (CommandKinds.Of(command).IsErasing) Erase(command.UserId);
            else if (command is SettleStorePurchase purchase && !IsOwned(purchase)) return CommandOutcome.Applied;
            else Change(command);
            return CommandOutcome.Applied;
        }
    }

    private void Change(Command command)
    {
        var before = users.GetValueOrDefault(command.UserId);
        if (UserFold.Apply(before, command) is { } user)
        {
            var kept = users[user.Id] = Books.Keep(before, accessNumbers.Number(user));
            if (before is not null) giftEffects.Withdraw(before, kept);
        }
        else
        {
            Books.ApplyToNobody(command);
        }
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
        if (users.TryRemove(user, out var erased))
        {
            var gateways = erased.Orders.SelectMany(static order => order.Payments).Select(static payment => payment.Gateway);
            Erasures.Note(user, gateways.Where(static gateway => AppStoreNames.Find(gateway) is null).Distinct());
        }

        Books.Release(user);
        Credentials.Remove(user);
        Identities.Remove(user);
        Sessions.RemoveOf(user);
        History.Remove(user);
        Renewals.Remove(user);
        StorePurchases.Release(user);
    }

    private bool IsOwned(Credential credential) =>
        users.TryGetValue(credential.UserId, out var user) && user.Profile.Email == credential.Email;

    private bool IsOwned(SettleStorePurchase purchase) => users.ContainsKey(purchase.UserId) && StorePurchases.Add(purchase);

    private bool IsOwned(IdentityKey identity, Guid account) =>
        users.TryGetValue(account, out var user) && IdentityRules.Has(user, identity);
}
