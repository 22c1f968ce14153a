using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Commands that were kept from being carried out and come after newer ones, as after a redrive of dead letters.</summary>
public sealed class LateCommandTests
{
    [ServerFact(Server.MySql)]
    public async Task What_was_set_since_stays_on_rows_as_in_the_fold()
    {
        await using var database = await CreateAsync();
        var user = Guid.CreateVersion7();
        Command[] commands =
        [
            Samples.Create(user),
            Samples.Bookmark(user, 7) with { Instant = At(1) },
            Samples.Bookmark(user, 7, false) with { Instant = At(60) },
            Samples.Bookmark(user, 8) with { Instant = At(60) },
            new UpdateProfile
            {
                Id = Guid.CreateVersion7(),
                UserId = user,
                Instant = At(60),
                Firstname = "Augusta",
                Birthday = new(1815, 12, 10),
            },
            Samples.Watch(user, 300) with { Instant = At(60), Date = At(60) },

            // An hour old by now.
            Samples.Bookmark(user, 7) with { Instant = At(30) },
            Samples.Bookmark(user, 8, false) with { Instant = At(30) },
            Samples.Rename(user, "Lady") with { Instant = At(30), Lastname = "Lovelace" },
            Samples.Watch(user, 20) with { Instant = At(30), Date = At(30) },
        ];
        var read = await ApplyAsync(database, user, commands);

        Assert.Equal([8L], read.Bookmarks.Select(static bookmark => bookmark.ProductId));
        Assert.Equal(
            ("Augusta", "Lovelace", new DateOnly(1815, 12, 10)), (read.Profile.Firstname, read.Profile.Lastname, read.Profile.Birthday));
        Assert.Equal(300, Assert.Single(read.Watching).Seek);
        Assert.Equivalent(UserFold.Apply(null, commands), read, strict: true);
    }

    [ServerFact(Server.MySql)]
    public async Task Rows_and_fold_agree_in_any_order()
    {
        await using var database = await CreateAsync();
        var random = new Random(5);
        for (var round = 0; round < 12; round++)
        {
            var user = Guid.CreateVersion7();
            Command[] later = [.. Enumerable.Range(1, 21).Select(minute => Any(random, user, minute)).OrderBy(_ => random.Next())];
            Command[] commands = [Samples.Create(user), .. later];

            Assert.Equivalent(
                UserFold.Apply(null, commands), await ApplyAsync(database, user, commands), strict: true);
        }
    }

    [ServerFact(Server.MySql)]
    public async Task What_the_back_office_has_changed_since_stays()
    {
        await using var database = await CreateAsync();
        var user = Guid.CreateVersion7();
        await ApplyAsync(database, user, Samples.Create(user), Samples.Rename(user, "Augusta") with { Instant = At(10) });
        await database.ExecuteAsync(
            "UPDATE customer SET lastname = 'King', date_upd = @At", new() { ["At"] = At(60) });
        await database.ExecuteAsync(
            "INSERT INTO customer_bookmark (customer_id, product_id, date_add) VALUES (@User, 9, @At)",
            new() { ["User"] = user, ["At"] = At(60) });

        var read = await ApplyAsync(
            database,
            user,
            Samples.Rename(user, "Lady") with { Instant = At(30), Lastname = "Lovelace" },
            Samples.Bookmark(user, 9, false) with { Instant = At(30) });
        Assert.Equal(("Augusta", "King", At(60)), (read.Profile.Firstname, read.Profile.Lastname, read.Profile.DateUpd));
        Assert.Single(read.Bookmarks);

        read = await ApplyAsync(
            database,
            user,
            Samples.Rename(user, "Lady") with { Instant = At(61) },
            Samples.Bookmark(user, 9, false) with { Instant = At(61) });
        Assert.Equal("Lady", read.Profile.Firstname);
        Assert.Empty(read.Bookmarks);
    }

    [ServerFact(Server.MySql)]
    public async Task Of_two_that_are_carried_out_at_once_the_later_one_wins()
    {
        await using var database = await CreateAsync();
        var applier = new CommandApplier(database.Sql);
        for (var round = 0; round < 20; round++)
        {
            var user = Guid.CreateVersion7();
            await applier.ApplyAsync(Samples.Create(user), default);
            Command[] both =
                [Samples.Bookmark(user, 7) with { Instant = At(30) }, Samples.Bookmark(user, 7, false) with { Instant = At(60) }];
            await Task.WhenAll(both.Select(command => applier.ApplyAsync(command, default).AsTask()));

            Assert.Empty((await new AccountRows(new(database.Sql)).FindUserAsync(user, default)).Value!.Bookmarks);
        }
    }

    private static DateTimeOffset At(int minute) => Samples.Now.AddMinutes(minute);

    private static async Task<User> ApplyAsync(TestDatabase database, Guid user, params Command[] commands)
    {
        var applier = new CommandApplier(database.Sql);
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        return (await new AccountRows(new(database.Sql)).FindUserAsync(user, default)).Value!;
    }

    private static Command Any(Random random, Guid user, int minute) => random.Next(16) switch
    {
        0 => new UpdateProfile
        {
            Id = Guid.CreateVersion7(),
            UserId = user,
            Instant = At(minute),
            Firstname = random.Next(2) == 0 ? $"F{minute}" : null,
            Lastname = random.Next(2) == 0 ? $"L{minute}" : null,
            Newsletter = random.Next(2) == 0 ? minute % 2 == 0 : null,
            ClearBirthday = random.Next(4) == 0,
        },
        14 => Samples.Identity(user) with { Instant = At(minute), Identity = Samples.IdentityOf(user) with { DateAdd = At(minute) } },
        15 => Samples.NoIdentity(user) with { Instant = At(minute) },
        13 => Samples.Confirmed(user, $"{minute}@example.org") with { Instant = At(minute) },
        1 => Samples.Device(user, random.Next(2)) with { Instant = At(minute), Type = $"T{minute}" },
        2 => Samples.NoDevice(user, random.Next(2)) with { Instant = At(minute) },
        6 => Samples.Credentials(user, $"hash {minute}", random.Next(2) == 0 ? null : $"{user:N}.{minute}@example.org") with
        {
            Instant = At(minute),
        },
        3 => Samples.Playlist(user, random.Next(2), 7, minute) with
        {
            Instant = At(minute),
            Name = $"P{minute}",
            SetsName = minute % 3 != 0,
            SetsProducts = minute % 3 != 1,
        },
        4 => Samples.NoPlaylist(user, random.Next(2)) with { Instant = At(minute) },
        5 => Samples.Bookmark(user, 7 + random.Next(2), random.Next(2) == 0) with { Instant = At(minute) },
        7 => Samples.Profile(user, random.Next(3)) with { Instant = At(minute), Name = $"V{minute}", DateAdd = At(minute), Most = 3 },
        8 => Samples.NoProfile(user, random.Next(3)) with { Instant = At(minute) },
        9 => Change(random, user, minute),
        10 => Samples.Bookmark(user, 7, random.Next(3) > 0) with
        {
            Instant = At(minute),
            ProfileId = Samples.ProfileId(user, random.Next(3)),
        },
        11 => Samples.Watch(user, minute) with
        {
            Instant = At(minute),
            Date = At(minute),
            ProfileId = Samples.ProfileId(user, random.Next(3)),
        },
        _ => Samples.Watch(user, minute) with { VideoId = 11 + random.Next(2), Instant = At(minute), Date = At(minute) },
    };

    // Now and then of the first profile, and never of nothing.
    private static SetViewerProfile Change(Random random, Guid user, int minute)
    {
        var sets = random.Next(1, 8);
        var profile = Samples.Profile(user, random.Next(3)) with
        {
            Instant = At(minute),
            Name = $"V{minute}",
            AgeLimit = minute,
            PinHash = $"pin {minute}",
            PinStamp = PasswordStamp.Of($"pin {minute}"),
            Most = null,
            SetsLook = (sets & 1) != 0,
            SetsAgeLimit = (sets & 2) != 0,
            SetsPin = (sets & 4) != 0,
        };
        return random.Next(3) == 0 ? profile with { ProfileId = user } : profile;
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (8, 'tvod'), (9, 'tvod')");
        await database.ExecuteAsync("INSERT INTO video (id, product_id) VALUES (11, 7), (12, 7)");
        return database;
    }
}
