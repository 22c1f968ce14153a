using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Queue.Envelopes;

namespace Kinow.ClientApi.Queue.Tests;

/// <summary>
/// Version 1 of every message, byte for byte: some may be in the queue when a newer release starts, and older containers read what newer
/// ones write.
/// </summary>
public sealed partial class WireFormatTests
{
    private static readonly Guid Id = Guid.Parse("0195a3c2-1f00-7000-8000-000000000001");
    private static readonly Guid Account = Guid.Parse("0195a3c2-1f00-7000-8000-000000000002");
    private static readonly Guid Other = Guid.Parse("0195a3c2-1f00-7000-8000-000000000003");
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 30, 15, 123, TimeSpan.Zero);

    private static readonly UserProfile Least = new() { Email = EmailAddress.Parse("zoe@example.org"), Firstname = "Z", Lastname = "O" };

    [Fact]
    public void Every_kind_has_its_JSON() =>
        Assert.All(CommandKinds.All, static kind => Assert.Same(kind, EnvelopeJson.Commands.Of(kind).Kind));

    [Fact]
    public void Create_user()
    {
        Holds(
            """
            {"email":"zoe@example.org","firstname":"Zo\u00E9","lastname":"O\u0027Neil","passwordHash":"v1$600000$c2FsdA==$aGFzaA==",
            "dateAdd":"2026-03-01T12:30:15.123\u002B00:00","dateUpd":"2026-03-01T12:30:16.123\u002B00:00","newsletter":true,"optin":false,
            "birthday":"1990-02-28","language":"fr","country":"CA","anonymousId":"0195a3c2-1f00-7000-8000-000000000003"}
            """,
            new CreateUser
            {
                Id = Id,
                UserId = Account,
                Instant = Now,
                PasswordHash = "v1$600000$c2FsdA==$aGFzaA==",
                AnonymousId = Other,
                Profile = new()
                {
                    Email = Least.Email,
                    Firstname = "Zoé",
                    Lastname = "O'Neil",
                    Birthday = new(1990, 2, 28),
                    Newsletter = true,
                    Language = LanguageCode.Parse("fr"),
                    Country = CountryCode.Parse("CA"),
                    DateAdd = Now,
                    DateUpd = Now.AddSeconds(1),
                },
            });
        Holds(
            """
            {"email":"zoe@example.org","firstname":"Z","lastname":"O","passwordHash":"",
            "dateAdd":"0001-01-01T00:00:00\u002B00:00","dateUpd":"0001-01-01T00:00:00\u002B00:00","newsletter":false,"optin":false}
            """,
            new CreateUser { Id = Id, UserId = Account, Instant = Now, PasswordHash = "", Profile = Least });
    }

    [Fact]
    public void Update_profile()
    {
        var least = new UpdateProfile { Id = Id, UserId = Account, Instant = Now, ClearBirthday = true };
        Holds("""{"clearBirthday":true}""", least);
        Holds(
            """
            {"firstname":"Zo\u00E9","lastname":"B","birthday":"1990-02-28","clearBirthday":false,"newsletter":false,"optin":true,
            "language":"pt","country":"FR"}
            """,
            least with
            {
                Firstname = "Zoé",
                Lastname = "B",
                Birthday = new(1990, 2, 28),
                ClearBirthday = false,
                Newsletter = false,
                Optin = true,
                Language = LanguageCode.Parse("pt"),
                Country = CountryCode.Parse("FR"),
            });
    }

    [Fact]
    public void Set_bookmark() => Holds(
        """{"productId":9007199254740991,"bookmarked":false}""",
        new SetBookmark { Id = Id, UserId = Account, Instant = Now, ProductId = 9_007_199_254_740_991, Bookmarked = false });

    [Fact]
    public void Set_device()
    {
        var least = new SetDevice { Id = Id, UserId = Account, Instant = Now, DeviceId = Other, Fingerprint = "f" };
        Holds("""{"deviceId":"0195a3c2-1f00-7000-8000-000000000003","fingerprint":"f"}""", least);
        Holds(
            """
            {"deviceId":"0195a3c2-1f00-7000-8000-000000000003","fingerprint":"f","type":"Desktop","os":"Plan 9","application":"Player"}
            """,
            least with { Type = "Desktop", Os = "Plan 9", Application = "Player" });
    }

    [Fact]
    public void Unset_device() => Holds(
        """{"deviceId":"0195a3c2-1f00-7000-8000-000000000003"}""",
        new UnsetDevice { Id = Id, UserId = Account, Instant = Now, DeviceId = Other });

    [Fact]
    public void Set_playlist()
    {
        var none = new SetPlaylist
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            PlaylistId = Other,
            Name = "P",
            ProductIds = [],
            DateAdd = Now,
            SetsName = true,
        };
        Holds(
            """
            {"playlistId":"0195a3c2-1f00-7000-8000-000000000003","name":"P","productIds":[],"dateAdd":"2026-03-01T12:30:15.123\u002B00:00",
            "setsName":true,"setsProducts":false}
            """,
            none);
        Holds(
            """
            {"playlistId":"0195a3c2-1f00-7000-8000-000000000003","name":"P","productIds":[7,9007199254740991],
            "dateAdd":"2026-03-01T12:30:15.123\u002B00:00","setsName":true,"setsProducts":true}
            """,
            none with { ProductIds = [7, 9_007_199_254_740_991], SetsProducts = true });
    }

    [Fact]
    public void Unset_playlist() => Holds(
        """{"playlistId":"0195a3c2-1f00-7000-8000-000000000003"}""",
        new UnsetPlaylist { Id = Id, UserId = Account, Instant = Now, PlaylistId = Other });

    [Fact]
    public void Set_credentials()
    {
        var whole = new SetCredentials
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Email = Least.Email,
            PasswordHash = "b",
            PasswordStamp = PasswordStamp.Of("b"),
        };
        Holds(
            """
            {"passwordStamp":"PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=","passwordHash":"b","email":"zoe@example.org"}
            """,
            whole);
        Holds("""{"passwordStamp":"PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0="}""", whole with { Email = null, PasswordHash = null });
    }

    [Fact]
    public void End_sessions() => Holds("{}", new EndSessions { Id = Id, UserId = Account, Instant = Now });

    [Fact]
    public void Erase_user() => Holds("{}", new EraseUser { Id = Id, UserId = Account, Instant = Now });

    [Fact]
    public void Record_watch_session()
    {
        var least = new RecordWatchSession
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            VideoId = 11,
            ProductId = 7,
            Date = Now,
            WatchedTime = 0,
        };
        Holds("""{"videoId":11,"productId":7,"date":"2026-03-01T12:30:15.123\u002B00:00","watchedTime":0,"userAgent":""}""", least);
        Holds(
            """
            {"videoId":11,"productId":7,"date":"2026-03-01T12:30:15.123\u002B00:00","watchedTime":60,"seek":12.5,"userAgent":"player/1",
            "country":"FR","accessId":3}
            """,
            least with { WatchedTime = 60, Seek = 12.5, UserAgent = "player/1", Country = CountryCode.Parse("FR"), AccessId = 3 });
        Holds(
            """
            {"videoId":11,"productId":7,"date":"2026-03-01T12:30:15.123\u002B00:00","watchedTime":0,"userAgent":"","accessId":3,"plays":{"videoId":11,
            "first":"2026-03-01T11:30:15.123\u002B00:00","last":"2026-03-01T12:30:15.123\u002B00:00","count":1,"finished":true}}
            """,
            least with { AccessId = 3, Plays = new(11, Now.AddHours(-1), Now, 1, true) });
    }

    [Fact]
    public void Save_session_with_its_family() => Holds(
        """
        {"sessionId":"0195a3c2-1f00-7000-8000-000000000003","tokenHash":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=","generation":4,
        "expires":"2026-03-31T12:30:15.123\u002B00:00","anonymous":false,"revoked":false,
        "familyHash":"AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=","passwordStamp":"AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=",
        "rotation":{"previousHash":"AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=","salt":"BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=",
        "instant":"2026-03-01T12:30:15.123\u002B00:00"}}
        """,
        new SaveSession
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Session = new()
            {
                Id = Other,
                UserId = Account,
                TokenHash = [.. Enumerable.Range(0, 32).Select(static i => (byte)i)],
                FamilyHash = [.. Enumerable.Repeat((byte)1, 32)],
                PasswordStamp = [.. Enumerable.Repeat((byte)2, 32)],
                Rotation = new([.. Enumerable.Repeat((byte)3, 32)], [.. Enumerable.Repeat((byte)4, 32)], Now),
                Generation = 4,
                Expires = Now.AddDays(30),
            },
        });

    [Fact]
    public void Save_session() => Holds(
        """
        {"sessionId":"0195a3c2-1f00-7000-8000-000000000003","tokenHash":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=","generation":4,
        "expires":"2026-03-31T12:30:15.123\u002B00:00","anonymous":true,"revoked":true}
        """,
        new SaveSession
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Session = new()
            {
                Id = Other,
                UserId = Account,
                Anonymous = true,
                TokenHash = [.. Enumerable.Range(0, 32).Select(static i => (byte)i)],
                Generation = 4,
                Expires = Now.AddDays(30),
                Revoked = true,
            },
        });

    [Theory]
    [InlineData("""{"productId":7,"bookmarked":true,"id":"0195a3c2-1f00-7000-8000-000000000001"}""", "$.id")]
    [InlineData("""{"productId":7,"bookmarked":true,"instant":"2026-03-01T12:30:15Z"}""", "$.instant")]
    [InlineData("""{"productId":7,"bookmarked":true,"kind":{}}""", "$.kind")]
    public void Data_does_not_repeat_the_envelope(string data, string reason)
    {
        var refused = Assert.Throws<EnvelopeException>(() => CommandEnvelope.Read(Message("set_bookmark", data)));

        Assert.StartsWith($"The data of set_bookmark is wrong at {reason}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language")]
    [InlineData("country")]
    public void A_code_that_is_none_is_told(string member)
    {
        var message = Message("update_profile", $$"""{"clearBirthday":false,"{{member}}":"klingon"}""");

        Assert.Equal(
            $"The data of update_profile is wrong at $.{member}: The {member} is no code.",
            Assert.Throws<EnvelopeException>(() => CommandEnvelope.Read(message)).Message);
    }

    internal static void Holds(string data, Command command)
    {
        var message = Message(CommandKinds.Of(command).Name, data);
        Assert.Equal(message, CommandEnvelope.Write(command));
        var read = CommandEnvelope.Read(message);
        Assert.Equivalent(command, read, strict: true);
        Assert.Equal(message, CommandEnvelope.Write(read));
    }

    private static string Message(string kind, string data) =>
        $$"""{"version":1,"kind":"{{kind}}","id":"{{Id}}","account":"{{Account}}","instant":"2026-03-01T12:30:15.123+00:00","data":"""
        + data.ReplaceLineEndings("") + "}";
}
