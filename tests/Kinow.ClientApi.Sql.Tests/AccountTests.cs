using System.Data.Common;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

public sealed class AccountTests
{
    [ServerFact(Server.MySql)]
    public async Task An_account_is_read_with_the_changes_of_it_that_are_not_told_yet()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var id in new[] { one, other })
        {
            await database.ExecuteAsync(
                "INSERT INTO customer (id, email, password) VALUES (UUID_TO_BIN(@Id), @Email, 'x')",
                new() { ["Id"] = id.ToString("D"), ["Email"] = $"{id:N}@example.com" });
        }

        await database.ExecuteAsync(
            "UPDATE customer SET firstname = 'Ann' WHERE id = UUID_TO_BIN(@Id)", new() { ["Id"] = one.ToString("D") });
        await database.ExecuteAsync("UPDATE change_log SET delivered = UTC_TIMESTAMP(6) ORDER BY id LIMIT 1");
        var statements = new List<string>();
        database.Sql.Observer = (sql, _) => statements.Add(sql);

        var (version, accounts) = await new AccountLoader(database.Sql).AccountsAsync([one, other, Guid.NewGuid()], CancellationToken.None);

        Assert.Equal(3, statements.Count);
        Assert.InRange(
            version, DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeMilliseconds() * 1000,
            DateTimeOffset.UtcNow.AddMinutes(5).ToUnixTimeMilliseconds() * 1000);
        Assert.Equal(2, accounts.Length);
        foreach (var account in accounts)
        {
            Assert.Equal(
                await database.QueryAsync<long>(
                    "SELECT id FROM change_log WHERE delivered IS NULL AND aggregate_id = @Id ORDER BY id",
                    new() { ["Id"] = account.User.Id.ToString("D") }),
                account.Changes.Order());
            Assert.Equal(
                (account.User.Id, account.User.Profile.Email, "x"),
                (account.Credential.UserId, account.Credential.Email, account.Credential.PasswordHash));
        }

        Assert.Equal([1, 1], accounts.Select(static account => account.Changes.Length));
        var (later, none) = await new AccountLoader(database.Sql).AccountsAsync([Guid.NewGuid()], CancellationToken.None);
        Assert.True(later > version);
        Assert.Empty(none);
    }

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
        Assert.Equal(
            accounts.Select(static a => Text(a.User)).Order(StringComparer.Ordinal), users.Select(Text).Order(StringComparer.Ordinal));

        foreach (var (user, credential) in accounts.Take(3))
        {
            Assert.Equal(credential, (await loader.CredentialAsync(credential.Email, CancellationToken.None)).Value);
            Assert.Equal(credential, (await loader.AccountsAsync([user.Id], CancellationToken.None)).Value.Single().Credential);
        }

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
            new()
            {
                ["Id"] = SqlGuid.ToStore(session.Id),
                ["User"] = SqlGuid.ToStore(session.UserId),
                ["Anonymous"] = session.Anonymous,
                ["Hash"] = session.TokenHash.ToArray(),
                ["Generation"] = session.Generation,
                ["Expires"] = session.Expires.UtcDateTime,
                ["Revoked"] = session.Revoked
            });
        var read = (await new AccountLoader(database.Sql).SessionAsync(session.Id, CancellationToken.None)).Value!;
        Assert.Equal(Text(session), Text(read));
    }

    [ServerTheory(Server.MySql)]
    [InlineData("Anna@Example.COM", "anna@example.com")]
    [InlineData("JOSE\u0301@example.com", "jos\u00e9@example.com")]
    [InlineData("  Anna@Example.com", "anna@example.com")]
    public async Task A_row_is_found_however_its_address_was_loaded(string loaded, string asked)
    {
        await using var database = await TestDatabase.CreateAsync();
        var id = Guid.CreateVersion7();
        await InsertAsync(database, id, loaded.Trim());
        var loader = new AccountLoader(database.Sql);
        Assert.Equal(id, (await loader.CredentialAsync(EmailAddress.Parse(asked), CancellationToken.None)).Value?.UserId);
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(database, Guid.CreateVersion7(), asked));
        await InsertAsync(database, Guid.CreateVersion7(), asked.Replace('\u00e9', 'e') + ".other");
    }

    [ServerTheory(Server.MySql)]
    [InlineData("")]
    [InlineData("deleted 12")]
    [InlineData("a@b@example.com")]
    [InlineData("a\u200bb@example.com")]
    public async Task A_row_with_an_impossible_address_hides_nobody_else(string email)
    {
        await using var database = await TestDatabase.CreateAsync();
        Guid[] ids = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        await InsertAsync(database, ids[0], email);
        await InsertAsync(database, ids[1], "anna@example.com");
        var loader = new AccountLoader(database.Sql);
        var (_, users) = await loader.UsersAsync(ids, CancellationToken.None);
        Assert.Equal(["", "anna@example.com"], users.Select(static user => user.Profile.Email.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(
            "anna@example.com",
            (await loader.CredentialAsync(EmailAddress.Parse("anna@example.com"), CancellationToken.None)).Value?.Email.ToString());
    }

    private static Task InsertAsync(TestDatabase database, Guid id, string email) => database.ExecuteAsync(
        "INSERT INTO customer (id, email, password) VALUES (@Id, @Email, 'x')",
        new() { ["Id"] = SqlGuid.ToStore(id), ["Email"] = email });

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
