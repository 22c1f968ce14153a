using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests.Schema;

/// <summary>A filled database with the users of the functions, made once for the tests of a class when the first one needs it.</summary>
public sealed class UserDatabase : IAsyncLifetime
{
    public const string Password = """it's a "pass\word"; @x=1 --""";

    private readonly int platform = new Isolation().Platform;
    private TestDatabase? database;

    internal static CatalogContent Content { get; } = GeneratedCatalog.Create(11, 40, Catalog.Now);

    internal static IReadOnlyList<(User User, Credential Credential)> Accounts { get; } =
        [.. GeneratedAccounts.Create(Content, 11, 5, Catalog.Now)];

    internal TestDatabase Database => database!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (database is null) return;
        foreach (var role in DatabaseRole.All) await database.ExecuteAsync($"DROP USER IF EXISTS '{UserOf(role.Name)}'@'%'");
        await database.DisposeAsync();
    }

    internal async Task EnsureAsync()
    {
        if (database is not null) return;
        database = await TestDatabase.CreateAsync();
        await new CatalogWriter(database.Sql).WriteAsync(Content, null, CancellationToken.None);
        await new AccountWriter(database.Sql).WriteAsync([.. Accounts], null, CancellationToken.None);
        await ApplyAsync(Password);
    }

    internal string UserOf(string role) => DatabaseRole.All.Single(known => known.Name == role).UserOf(platform);

    internal Task ApplyAsync(string password) => new DatabaseUsers(Database.Source).ApplyAsync(
        DatabaseRole.All.Select(role => new DatabaseUser(UserOf(role.Name), password, role)), CancellationToken.None);

    internal SqlDatabase Open(string role, string password = Password) => new(new SqlDataSource(
        $"{Database.Source.ConnectionString};User ID={UserOf(role)};Password='{password.Replace("'", "''", StringComparison.Ordinal)}'"
        + ";AllowPublicKeyRetrieval=true",
        Database.Source.Options with { ConnectTimeout = TimeSpan.FromSeconds(20) }));
}
