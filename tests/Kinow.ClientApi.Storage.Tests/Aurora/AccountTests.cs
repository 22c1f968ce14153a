using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Aurora.Rows;
using Kinow.ClientApi.Storage.Aurora.Writing;
using Kinow.ClientApi.Storage.Generated;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Aurora;

public sealed class AccountTests
{
    [ServerFact(Server.MySql)]
    public async Task Accounts_come_back_as_they_were_written()
    {
        await using var database = await TestDatabase.CreateAsync();
        var content = GeneratedCatalog.Create(11, 200, Catalog.Now);
        await new CatalogWriter(database.Sql).WriteAsync(content, null, CancellationToken.None);
        var accounts = GeneratedAccounts.Create(content, 11, 60, Catalog.Now);
        await new AccountWriter(database.Sql).WriteAsync(accounts, null, CancellationToken.None);
        var loader = new AccountLoader(database.Sql);

        var ids = await PagesAsync(after => loader.IdsAsync(after, 25, CancellationToken.None));
        Assert.Equal(accounts.Select(static a => a.User.Id).Order(Comparer<Guid>.Create(Compare)), ids);
        var (_, users) = await loader.UsersAsync([.. ids, Guid.NewGuid()], CancellationToken.None);
        Assert.Equal(accounts.Select(static a => Text(a.User)).Order(StringComparer.Ordinal), users.Select(Text).Order(StringComparer.Ordinal));

        foreach (var (user, credential) in accounts.Take(3))
        {
            Assert.Equal(credential, (await loader.CredentialAsync(credential.Email, CancellationToken.None)).Value);
            Assert.Equal(credential, (await loader.CredentialAsync(user.Id, CancellationToken.None)).Value);
        }

        var offer = accounts.SelectMany(static a => a.User.Accesses).First(static a => a.Type == Core.Catalog.ProductType.Svod).ProductId;
        Assert.Equal(
            accounts.Where(a => a.User.Accesses.Any(access => access.ProductId == offer)).Select(static a => a.User.Id).Order(Comparer<Guid>.Create(Compare)),
            await PagesAsync(after => loader.IdsWithAccessToAsync(offer, after, 2, CancellationToken.None)));
        Assert.Null((await loader.CredentialAsync(EmailAddress.Parse("nobody@example.com"), CancellationToken.None)).Value);
        Assert.Null((await loader.SessionAsync(Guid.NewGuid(), CancellationToken.None)).Value);
    }

    [ServerFact(Server.MySql)]
    public async Task A_session_is_read_by_its_id()
    {
        await using var database = await TestDatabase.CreateAsync();
        var session = new Session
        {
            Id = Guid.CreateVersion7(),
            UserId = Guid.CreateVersion7(),
            Anonymous = true,
            TokenHash = [.. Enumerable.Range(224, 32).Select(static i => (byte)i)],
            Generation = 3,
            Expires = Catalog.Now.AddDays(30),
            Revoked = true,
        };
        await database.ExecuteAsync(
            "INSERT INTO session (id, user_id, anonymous, token_hash, generation, expires, revoked) "
            + "VALUES (@Id, @User, @Anonymous, @Hash, @Generation, @Expires, @Revoked)",
            new
            {
                Id = SqlGuid.ToStore(session.Id), User = SqlGuid.ToStore(session.UserId), session.Anonymous, Hash = session.TokenHash.ToArray(),
                session.Generation, Expires = session.Expires.UtcDateTime, session.Revoked,
            });
        var read = (await new AccountLoader(database.Sql).SessionAsync(session.Id, CancellationToken.None)).Value!;
        Assert.Equal(Text(session), Text(read));
    }

    private static int Compare(Guid left, Guid right) => SqlGuid.ToStore(left).AsSpan().SequenceCompareTo(SqlGuid.ToStore(right));

    private static async Task<List<Guid>> PagesAsync(Func<Guid, Task<List<Guid>>> next)
    {
        var all = new List<Guid>();
        for (var page = await next(Guid.Empty); page.Count > 0; page = await next(page[^1])) all.AddRange(page);
        return all;
    }

    private static string Text(User user) => JsonSerializer.Serialize(new
    {
        User = user with { Profile = user.Profile with { Email = default } },
        Email = user.Profile.Email.ToString(),
        Language = user.Profile.Language.ToString(),
        Country = user.Profile.Country.ToString(),
    });

    private static string Text(Session session) => JsonSerializer.Serialize(session);
}
