using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

/// <summary>Rows in memory: commands are carried out on them by the rule of the domain.</summary>
internal sealed class FakeRows : IAccountRows
{
    private readonly ConcurrentDictionary<Guid, User> users = new();
    private readonly ConcurrentDictionary<Guid, Credential> credentials = new();
    private readonly ConcurrentDictionary<Guid, Session> sessions = new();
    private readonly ConcurrentDictionary<Guid, List<string>> pins = new();
    private long version = 1_700_000_000_000_000;

    public bool IsDown { get; set; }

    public int Loads { get; private set; }

    public Task<Versioned<User?>> FindUserAsync(Guid id, CancellationToken cancellationToken)
    {
        Loads++;
        return Task.FromResult(Now(users.GetValueOrDefault(id)));
    }

    public Task<Versioned<Credential?>> FindCredentialAsync(EmailAddress email, CancellationToken cancellationToken) =>
        Task.FromResult(Now(credentials.Values.FirstOrDefault(c => c.Email == email)));

    public Task<Versioned<Guid?>> FindIdentityAsync(IdentityKey identity, CancellationToken cancellationToken) => Task.FromResult(Now<Guid?>(
        users.Values.FirstOrDefault(user => IdentityRules.Has(user, identity))?.Id));

    public Task<Versioned<StoredAccount[]>> FindAccountsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        Loads++;
        return Task.FromResult(Now(
            ids.Where(users.ContainsKey).Select(id => new StoredAccount(users[id], CredentialOf(id), [])).ToArray()));
    }

    public Task<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken)
    {
        Loads++;
        return Task.FromResult(Up(pins.GetValueOrDefault(user)?.Find(pin => PasswordStamp.Of(pin).SequenceEqual(stamp))));
    }

    public Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken) =>
        Task.FromResult(Up(sessions.GetValueOrDefault(id)));

    public void Commit(Command command)
    {
        if (UserFold.Apply(users.GetValueOrDefault(command.UserId), command) is { } user)
            users[command.UserId] = user;
        if (command is CreateUser create) credentials[create.UserId] = new(create.UserId, create.Profile.Email, create.PasswordHash);
        if (command is SetCredentials set)
        {
            var former = credentials[set.UserId];
            credentials[set.UserId] = former with { Email = set.Email ?? former.Email, PasswordHash = set.PasswordHash! };
        }

        if (command is EraseUser)
        {
            Delete(command.UserId);
            foreach (var session in sessions.Values.Where(session => session.UserId == command.UserId)) DeleteSession(session.Id);
        }

        if (command is SetViewerProfile { PinHash: { } pin }) pins.GetOrAdd(command.UserId, static _ => []).Add(pin);
        if (command is SaveSession save) sessions[save.Session.Id] = save.Session;
    }

    public void Delete(Guid user)
    {
        users.TryRemove(user, out _);
        credentials.TryRemove(user, out _);
    }

    public void Change(Session session) => sessions[session.Id] = session;

    public void DeleteSession(Guid session) => sessions.TryRemove(session, out _);

    public void Change(Guid user, EmailAddress email)
    {
        users[user] = users[user] with { Profile = users[user].Profile with { Email = email } };
        credentials[user] = credentials[user] with { Email = email };
    }

    public void Change(Guid user, Func<User, User> change) => users[user] = change(users[user]);

    private Credential CredentialOf(Guid id) =>
        credentials.TryGetValue(id, out var known) ? known : new(id, users[id].Profile.Email, "");

    private Versioned<T> Now<T>(T value) => new(Interlocked.Increment(ref version), Up(value));

    private T Up<T>(T value) => IsDown ? throw new StoreUnavailableException("The rows are down.") : value;
}
