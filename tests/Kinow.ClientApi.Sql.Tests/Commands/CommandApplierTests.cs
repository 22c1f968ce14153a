using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Reading;
using Kinow.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>What commands do to the tables is what the domain's fold says.</summary>
public sealed class CommandApplierTests
{
    private static EmailAddress Other =>
        EmailAddress.TryParse("other@example.org", out var address) ? address : throw new InvalidOperationException();

    [ServerFact(Server.MySql)]
    public async Task Rows_and_fold_agree_whatever_the_commands_and_however_often_they_come()
    {
        await using var database = await CreateAsync();
        var (applier, rows) = (new CommandApplier(database.Sql), new AccountRows(new(database.Sql)));
        var random = new Random(7);
        for (var round = 0; round < 6; round++)
        {
            var user = Guid.CreateVersion7();
            Command[] commands = [Samples.Create(user), .. Enumerable.Range(0, 25).Select(i => Any(random, user, i))];
            foreach (var command in commands)
            {
                Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
                if (random.Next(3) == 0) Assert.Equal(CommandOutcome.Duplicate, await applier.ApplyAsync(command, default));
            }

            var read = (await rows.FindUserAsync(user, default)).Value!;
            Assert.Equal(commands.Select(static command => command.Id).Reverse(), read.Applied);
            Assert.Equivalent(UserFold.Apply(null, commands), read, strict: true);
            Assert.Equivalent(
                UserFold.Apply(UserFold.Apply(null, commands), commands.TakeLast(3)), read, strict: true);
        }

        Assert.Equal(6 * 26, (await database.QueryAsync<long>("SELECT COUNT(*) FROM command"))[0]);
    }

    [ServerFact(Server.MySql)]
    public async Task Of_a_mail_its_id_alone_is_remembered()
    {
        await using var database = await CreateAsync();
        var applier = new CommandApplier(database.Sql);
        var id = Guid.CreateVersion7();
        var mail = new SendRecovery { Id = id, UserId = id, Instant = DateTimeOffset.UtcNow, Email = Other };
        Assert.False(await applier.HasAppliedAsync(mail, default));
        Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(mail, default));
        Assert.True(await applier.HasAppliedAsync(mail, default));
        Assert.Equal(CommandOutcome.Duplicate, await applier.ApplyAsync(mail, default));
        Assert.Equal("send_recovery", (await database.QueryAsync<string>("SELECT kind FROM command"))[0]);
    }

    [ServerFact(Server.MySql)]
    public async Task An_account_names_the_last_commands_however_long_ago_they_were_carried_out()
    {
        await using var database = await CreateAsync();
        var (applier, rows) = (new CommandApplier(database.Sql), new AccountRows(new(database.Sql)));
        var (busy, quiet) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var start = DateTimeOffset.UtcNow;
        Command[] commands =
        [
            Samples.Create(busy) with { Id = Guid.CreateVersion7(start) },
            .. Enumerable.Range(1, User.MinApplied + 8).Select(i => Samples.Watch(busy) with { Id = Guid.CreateVersion7(start.AddSeconds(i)) }),
        ];
        foreach (var command in commands) await applier.ApplyAsync(command, default);
        await applier.ApplyAsync(Samples.Create(quiet) with { Profile = Samples.Create(quiet).Profile with { Email = Other } }, default);
        await database.ExecuteAsync("UPDATE command SET date_add = date_add - INTERVAL 1 DAY");

        var (first, second) = ((await rows.FindUserAsync(busy, default)).Value!, (await rows.FindUserAsync(quiet, default)).Value!);

        Assert.Equal(commands.Select(static command => command.Id).Reverse().Take(User.MinApplied), first.Applied);
        Assert.All(commands, command => Assert.True(first.HasApplied(command.Id)));
        Assert.Single(second.Applied);
    }

    [ServerFact(Server.MySql)]
    public async Task Ten_at_once_carry_a_command_out_once()
    {
        await using var database = await CreateAsync();
        var applier = new CommandApplier(database.Sql);
        var user = Guid.CreateVersion7();
        await applier.ApplyAsync(Samples.Create(user), default);
        var watch = Samples.Watch(user);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => applier.ApplyAsync(watch, default).AsTask()));

        Assert.Single(outcomes, CommandOutcome.Applied);
        Assert.Equal(1, (await database.QueryAsync<long>("SELECT COUNT(*) FROM video_stat_session"))[0]);
    }

    [ServerFact(Server.MySql)]
    public async Task What_contradicts_the_rows_is_rejected_and_leaves_nothing()
    {
        await using var database = await CreateAsync();
        var applier = new CommandApplier(database.Sql);
        var (user, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var create = Samples.Create(user);
        await applier.ApplyAsync(create, default);
        Command[] wrong =
        [
            Samples.Bookmark(user, product: 99),
            Samples.Bookmark(other),
            Samples.Rename(other, "x"),
            Samples.Rename(user, new string('x', 300)),
            Samples.Watch(user) with { VideoId = 99 },
            Samples.Create(other) with { Profile = create.Profile },
        ];

        foreach (var command in wrong)
        {
            await Assert.ThrowsAsync<CommandRejectedException>(async () => await applier.ApplyAsync(command, default));
        }

        Assert.Equal(1, (await database.QueryAsync<long>("SELECT COUNT(*) FROM command"))[0]);
        Assert.Equal(0, (await database.QueryAsync<long>("SELECT COUNT(*) FROM video_stat_session"))[0]);
        Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(Samples.Create(user), default));
        Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(Samples.Bookmark(user), default));
    }

    [ServerFact(Server.MySql)]
    public async Task Sessions_only_go_forward_and_stay_ended()
    {
        await using var database = await CreateAsync();
        var (applier, rows) = (new CommandApplier(database.Sql), new AccountRows(new(database.Sql)));
        var first = Samples.Session(Guid.CreateVersion7()).Session with { Revoked = false };
        var second = first with { Generation = 5, TokenHash = [.. Enumerable.Repeat((byte)9, 32)], Expires = first.Expires.AddDays(1) };

        foreach (var session in new[] { second, first, second }) await applier.ApplyAsync(Save(session), default);
        Assert.Equivalent(second, await rows.FindSessionAsync(first.Id, default), strict: true);

        foreach (var session in new[] { second with { Revoked = true }, second }) await applier.ApplyAsync(Save(session), default);
        Assert.True((await rows.FindSessionAsync(first.Id, default))!.Revoked);
        Assert.Null(await rows.FindSessionAsync(Guid.CreateVersion7(), default));
    }

    [ServerFact(Server.MySql)]
    public async Task Sessions_that_were_opened_until_then_end_together()
    {
        await using var database = await CreateAsync();
        var (applier, rows) = (new CommandApplier(database.Sql), new AccountRows(new(database.Sql)));
        var (user, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await applier.ApplyAsync(Samples.Create(user), default);
        var before = Open(user, Samples.Now);
        var after = Open(user, Samples.Now.AddMilliseconds(1));
        var others = Open(other, Samples.Now);
        foreach (var session in new[] { before, after, others }) await applier.ApplyAsync(Save(session), default);
        await database.ExecuteAsync("DELETE FROM change_log");

        await applier.ApplyAsync(Samples.NoSessions(user), default);
        await applier.ApplyAsync(Samples.NoSessions(user) with { Instant = Samples.Now.AddDays(-1) }, default);

        Assert.True((await rows.FindSessionAsync(before.Id, default))!.Revoked);
        Assert.False((await rows.FindSessionAsync(after.Id, default))!.Revoked);
        Assert.False((await rows.FindSessionAsync(others.Id, default))!.Revoked);
        Assert.Equal(Samples.Now, (await rows.FindUserAsync(user, default)).Value!.SessionsEnded);
        Assert.Equal(
            [before.Id.ToString("D")],
            await database.QueryAsync<string>("SELECT aggregate_id FROM change_log WHERE subject = 'session_updated'"));
    }

    [ServerFact(Server.MySql)]
    public async Task Credentials_and_accesses_are_read_and_versions_only_grow()
    {
        await using var database = await CreateAsync();
        var (applier, rows) = (new CommandApplier(database.Sql), new AccountRows(new(database.Sql)));
        var create = Samples.Create(Guid.CreateVersion7());
        var before = await rows.FindUserAsync(create.UserId, default);
        await applier.ApplyAsync(create, default);
        await database.ExecuteAsync(
            "INSERT INTO product_access (customer_id, product_id, type, mode, date_exp) VALUES (UUID_TO_BIN(@Id), 7, 'tvod', 'streaming', '2027-01-02 03:04:05.678')",
            new() { ["Id"] = create.UserId.ToString("D") });

        var after = await rows.FindUserAsync(create.UserId, default);

        Assert.Null(before.Value);
        Assert.True(after.Version > before.Version);
        var access = Assert.Single(after.Value!.Accesses);
        Assert.Equal((7, ProductType.Tvod, AccessModeMode.Streaming), (access.ProductId, access.Type, access.Mode));
        Assert.Equal(new DateTimeOffset(2027, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), access.DateExp);
        var credential = new Credential(create.UserId, create.Profile.Email, create.PasswordHash);
        Assert.Equal(credential, (await rows.FindCredentialAsync(create.UserId, default)).Value);
        Assert.Equal(credential, (await rows.FindCredentialAsync(create.Profile.Email, default)).Value);
        Assert.Null((await rows.FindCredentialAsync(EmailAddress.Parse("nobody@example.org"), default)).Value);
    }

    [ServerFact(Server.MySql)]
    public async Task What_limited_accesses_are_used_for_adds_up_as_the_fold_says()
    {
        await using var database = await CreateAsync();
        var (applier, rows) = (new CommandApplier(database.Sql), new AccountRows(new(database.Sql)));
        var (user, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var id in new[] { user, other }) await applier.ApplyAsync(Samples.Create(id), default);
        await database.ExecuteAsync(
            "INSERT INTO product_access (id, customer_id, product_id, type, watching_duration, maximum_views) VALUES "
            + "(3, UUID_TO_BIN(@User), 7, 'tvod', 48, 2), (4, UUID_TO_BIN(@User), 7, 'tvod', NULL, NULL), (5, UUID_TO_BIN(@Other), 7, 'tvod', 48, NULL)",
            new() { ["User"] = user.ToString("D"), ["Other"] = other.ToString("D") });
        var before = (await rows.FindUserAsync(user, default)).Value!;
        var random = new Random(11);
        Command[] commands = [.. Enumerable.Range(0, 40).Select(i => Samples.Watch(user, random.Next(3) == 0 ? null : i) with
        {
            AccessId = 3 + random.Next(3),
            VideoId = 11 + random.Next(2),
            Date = Samples.Now.AddMinutes(random.Next(9)),
        }).Select(watch => watch with
        {
            Plays = new(watch.VideoId, watch.Date.AddMinutes(-random.Next(3)), watch.Date, random.Next(3), random.Next(2) == 0),
        })];

        foreach (var command in commands) await applier.ApplyAsync(command, default);

        var after = (await rows.FindUserAsync(user, default)).Value!;
        Assert.Equivalent(UserFold.Apply(before, commands)!.Accesses, after.Accesses, strict: true);
        Assert.Equal([0, 2], after.Accesses.Select(static access => access.Plays.Length).Order());
        Assert.Empty((await rows.FindUserAsync(other, default)).Value!.Accesses[0].Plays);
        Assert.Equal(2, (await database.QueryAsync<long>("SELECT COUNT(*) FROM product_access_play"))[0]);
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        foreach (var product in new[] { 7, 8, 9 })
            await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (@product, 'tvod')", new() { ["product"] = product });
        foreach (var video in new[] { 11, 12, 13 })
            await database.ExecuteAsync("INSERT INTO video (id, product_id) VALUES (@video, 7)", new() { ["video"] = video });
        return database;
    }

    [ServerFact(Server.MySql)]
    public async Task An_identity_belongs_to_one_account()
    {
        await using var database = await CreateAsync();
        var (applier, loader) = (new CommandApplier(database.Sql), new AccountLoader(database.Sql));
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var identity = Samples.IdentityOf(first);
        var create = Samples.Create(first) with { PasswordHash = "", Identity = identity };
        await applier.ApplyAsync(create, default);
        await applier.ApplyAsync(Samples.Create(second), default);

        // A repetition changes nothing, and nobody else gets it, neither by a new account.
        Assert.Equal(CommandOutcome.Duplicate, await applier.ApplyAsync(create, default));
        Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(Samples.Identity(first), default));
        await Assert.ThrowsAsync<CommandRejectedException>(
            async () => await applier.ApplyAsync(Samples.Identity(second) with { Identity = identity }, default));
        var third = Samples.Create(Guid.CreateVersion7()) with { Identity = identity };
        await Assert.ThrowsAsync<CommandRejectedException>(async () => await applier.ApplyAsync(third, default));
        await Assert.ThrowsAsync<CommandRejectedException>(
            async () => await applier.ApplyAsync(Samples.Identity(Guid.CreateVersion7()), default));

        Assert.Equal(first, (await loader.IdentityAsync(identity.Key, default)).Value);
        var other = identity.Key with { Subject = identity.Key.Subject.ToUpperInvariant() };
        Assert.Null((await loader.IdentityAsync(other, default)).Value);
        Assert.Equal([1, 0], (await loader.UsersAsync([first, second], default)).Value.OrderBy(user => user.Id == second)
            .Select(static user => user.Identities.Length));
        Assert.Empty((await loader.UsersAsync([third.UserId], default)).Value);

        await applier.ApplyAsync(Samples.Nobody(first), default);
        Assert.Null((await loader.IdentityAsync(identity.Key, default)).Value);
        Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(third, default));
    }

    private static Command Any(Random random, Guid user, int i)
    {
        var instant = Samples.Now.AddSeconds(i);
        return random.Next(14) switch
        {
            0 => Samples.Rename(user, random.Next(2) == 0 ? null : $"Name {i}") with { Instant = instant, ClearBirthday = random.Next(5) == 0 },
            1 => Samples.Watch(user, random.Next(4) == 0 ? null : i + 0.125) with { VideoId = 11 + random.Next(3), Date = Samples.Now.AddMinutes(random.Next(20)), Instant = instant },
            2 => Samples.Device(user, random.Next(3)) with { Instant = instant, Os = random.Next(2) == 0 ? null : $"OS {i}" },
            3 => Samples.NoDevice(user, random.Next(3)) with { Instant = instant },
            6 => Samples.Credentials(user, $"hash {i}", random.Next(2) == 0 ? null : $"{user:N}.{i}@example.org") with { Instant = instant },
            4 => Samples.Playlist(user, random.Next(3), 7, i) with { Instant = instant, Name = $"P{i}", SetsName = random.Next(3) != 0 },
            7 => Samples.Identity(user) with { Instant = instant, Identity = new(new("https://accounts.example.com", $"{user:N} {random.Next(3)}".Replace(' ', '-')), instant) },
            5 => Samples.NoPlaylist(user, random.Next(3)) with { Instant = instant },
            11 => Samples.Profile(user, random.Next(3)) with { Instant = instant, DateAdd = instant, Name = $"V{i}", Most = 3 },
            8 => Samples.NoProfile(user, random.Next(3)) with { Instant = instant },
            9 => Samples.Bookmark(user, 7, random.Next(2) == 0) with { Instant = instant, ProfileId = Samples.ProfileId(user, random.Next(3)) },
            10 => Samples.Watch(user, i) with { Instant = instant, Date = instant, ProfileId = Samples.ProfileId(user, random.Next(3)) },
            _ => Samples.Bookmark(user, 7 + random.Next(3), random.Next(2) == 0) with { Instant = instant },
        };
    }

    private static Session Open(Guid user, DateTimeOffset at) =>
        Samples.Session(user).Session with { Id = Guid.CreateVersion7(at), Anonymous = false, Revoked = false };

    private static SaveSession Save(Session session) =>
        new() { Id = Guid.CreateVersion7(), UserId = session.UserId, Instant = Samples.Now, Session = session };
}
