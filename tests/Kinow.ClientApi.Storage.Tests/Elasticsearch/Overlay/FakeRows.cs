using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Overlay;

/// <summary>Rows in memory: commands are carried out on them by the rule of the domain.</summary>
internal sealed class FakeRows : IAccountRows
{
    private readonly ConcurrentDictionary<Guid, User> users = new();
    private readonly ConcurrentDictionary<Guid, Credential> credentials = new();
    private readonly ConcurrentDictionary<Guid, Session> sessions = new();
    private long version = 1_700_000_000_000_000;

    public bool IsDown { get; set; }

    public int Loads { get; private set; }

    public Task<AccountRow> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Loads++;
        return Task.FromResult(Up(new AccountRow(Interlocked.Increment(ref version), users.GetValueOrDefault(id), credentials.GetValueOrDefault(id))));
    }

    public Task<Credential?> FindCredentialAsync(EmailAddress email, CancellationToken cancellationToken) =>
        Task.FromResult(Up(credentials.Values.FirstOrDefault(c => c.Email == email)));

    public Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken) => Task.FromResult(Up(sessions.GetValueOrDefault(id)));

    public void Commit(Command command)
    {
        if (UserFold.Apply(users.GetValueOrDefault(command.UserId), command) is { } user) users[command.UserId] = user;
        if (command is CreateUser create) credentials[create.UserId] = new(create.UserId, create.Profile.Email, create.PasswordHash);
        if (command is SaveSession save) sessions[save.Session.Id] = save.Session;
    }

    public void Delete(Guid user)
    {
        users.TryRemove(user, out _);
        credentials.TryRemove(user, out _);
    }

    private T Up<T>(T value) => IsDown ? throw new StoreUnavailableException("The rows are down.") : value;
}
