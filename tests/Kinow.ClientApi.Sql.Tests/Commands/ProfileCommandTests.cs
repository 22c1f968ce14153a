using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Reading;
using Kinow.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Profiles as rows.</summary>
public sealed class ProfileCommandTests
{
    private readonly Guid user = Guid.CreateVersion7();

    [ServerFact(Server.MySql)]
    public async Task What_belongs_to_a_profile_goes_with_it_and_what_comes_for_it_later_is_not_written()
    {
        await using var database = await CreateAsync();
        var profile = Samples.ProfileId(user);
        var read = await ApplyAsync(
            database,
            Samples.Create(user),
            Samples.Profile(user),
            Samples.Bookmark(user),
            Samples.Bookmark(user) with { ProfileId = profile },
            Samples.Watch(user) with { ProfileId = profile });
        Assert.Equal((1, 0), (read.Bookmarks.Length, read.Watching.Length));
        Assert.Equal((1, 1), (read.Profiles[0].Bookmarks.Length, read.Profiles[0].Watching.Length));

        read = await ApplyAsync(
            database,
            Samples.NoProfile(user) with { Instant = Samples.Now.AddMinutes(1) },
            Samples.Bookmark(user, 8) with { ProfileId = profile, Instant = Samples.Now.AddMinutes(2) },
            Samples.Watch(user) with { ProfileId = profile, Instant = Samples.Now.AddMinutes(2) });
        Assert.Empty(read.Profiles);
        Assert.Single(read.Bookmarks);
        foreach (var (table, count) in new[] { ("customer_bookmark", 1), ("customer_watching", 0), ("video_stat_session", 2) })
            Assert.Equal(count, Assert.Single(await database.QueryAsync<long>($"SELECT COUNT(*) FROM {table}")));
    }

    [ServerFact(Server.MySql)]
    public async Task Rows_of_before_there_were_profiles_are_those_of_the_first()
    {
        await using var database = await CreateAsync();
        await ApplyAsync(database, Samples.Create(user), Samples.Profile(user));
        var values = new Connections.SqlArguments { ["User"] = user };
        await database.ExecuteAsync("INSERT INTO customer_bookmark (customer_id, product_id) VALUES (@User, 8)", values);
        await database.ExecuteAsync(
            "INSERT INTO customer_watching (customer_id, video_id, product_id, seek, date) VALUES (@User, 11, 7, 5, UTC_TIMESTAMP())", values);
        var read = await ReadAsync(database);
        Assert.Equal((1, 1), (read.Bookmarks.Length, read.Watching.Length));
        Assert.Empty(Assert.Single(read.Profiles).Bookmarks);
        Assert.Empty((await ApplyAsync(database, Samples.Bookmark(user, 8, false) with { Instant = DateTimeOffset.UtcNow.AddDays(1) })).Bookmarks);
    }

    [ServerFact(Server.MySql)]
    public async Task The_limit_holds_and_another_account_is_not_touched()
    {
        await using var database = await CreateAsync();
        var other = Guid.CreateVersion7();
        await ApplyAsync(database, Samples.Create(user), Samples.Create(other), Samples.Profile(other) with { Most = 2 });
        var foreign = Samples.Profile(other).ProfileId;
        var read = await ApplyAsync(
            database,
            Samples.Profile(user, 1) with { Most = 2 },
            Samples.Profile(user, 2) with { Most = 2 },
            Samples.Profile(user) with { ProfileId = foreign, Name = "Mine", Most = null, SetsLook = true },
            Samples.NoProfile(user) with { ProfileId = foreign, Instant = Samples.Now.AddDays(1) },
            Samples.Bookmark(user) with { ProfileId = foreign });
        Assert.Equal(Samples.ProfileId(user, 1), Assert.Single(read.Profiles).Id);
        Assert.Equal(0, Assert.Single(await database.QueryAsync<long>("SELECT COUNT(*) FROM customer_bookmark")));
        Assert.Equal(
            "Zoé ✓", Assert.Single((await new AccountRows(new(database.Sql)).FindUserAsync(other, default)).Value!.Profiles).Name);
    }

    [ServerFact(Server.MySql)]
    public async Task A_PIN_is_found_by_its_stamp_in_its_account_alone()
    {
        await using var database = await CreateAsync();
        var made = Samples.Profile(user);
        var read = await ApplyAsync(database, Samples.Create(user), made);
        var loader = new AccountLoader(database.Sql);
        Assert.Equal(made.PinStamp.AsEnumerable(), read.Profiles[0].PinStamp);
        Assert.Equal(made.PinHash, await loader.PinAsync(user, made.PinStamp, default));
        Assert.Null(await loader.PinAsync(user, PasswordStamp.Of("another"), default));
        Assert.Null(await loader.PinAsync(Guid.CreateVersion7(), made.PinStamp, default));
    }

    [ServerFact(Server.MySql)]
    public async Task A_session_remembers_its_profile()
    {
        await using var database = await CreateAsync();
        var save = Samples.Session(user);
        var named = save with { Id = Guid.CreateVersion7(), Session = save.Session with { Generation = 5, ProfileId = Samples.ProfileId(user) } };
        var applier = new CommandApplier(database.Sql);
        foreach (var command in new[] { named, save }) await applier.ApplyAsync(command, default);
        var read = (await new AccountLoader(database.Sql).SessionAsync(save.Session.Id, default)).Value!;
        Assert.Equal(named.Session.ProfileId, read.ProfileId);
    }

    private async Task<User> ApplyAsync(TestDatabase database, params Command[] commands)
    {
        var applier = new CommandApplier(database.Sql);
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        return await ReadAsync(database);
    }

    private async Task<User> ReadAsync(TestDatabase database) =>
        (await new AccountRows(new(database.Sql)).FindUserAsync(user, default)).Value!;

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (8, 'tvod')");
        await database.ExecuteAsync("INSERT INTO video (id, product_id) VALUES (11, 7)");
        return database;
    }
}
