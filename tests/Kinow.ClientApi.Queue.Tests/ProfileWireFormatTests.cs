using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using static Kinow.ClientApi.Queue.Tests.WireFormatTests;

namespace Kinow.ClientApi.Queue.Tests;

/// <summary>Messages of profiles, byte for byte. What does not name a profile, as from before there were any, is of the first.</summary>
public sealed class ProfileWireFormatTests
{
    private static readonly Guid Id = Guid.Parse("0195a3c2-1f00-7000-8000-000000000001");
    private static readonly Guid Account = Guid.Parse("0195a3c2-1f00-7000-8000-000000000002");
    private static readonly Guid Other = Guid.Parse("0195a3c2-1f00-7000-8000-000000000003");
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 30, 15, 123, TimeSpan.Zero);

    [Fact]
    public void Set_viewer_profile()
    {
        var made = new SetViewerProfile
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            ProfileId = Other,
            Name = "P",
            DateAdd = Now,
            Most = 5,
        };
        Holds(
            """
            {"profileId":"0195a3c2-1f00-7000-8000-000000000003","name":"P","dateAdd":"2026-03-01T12:30:15.123\u002B00:00","most":5,
            "setsLook":false,"setsAgeLimit":false,"setsPin":false}
            """,
            made);
        Holds(
            """
            {"profileId":"0195a3c2-1f00-7000-8000-000000000003","name":"P","dateAdd":"2026-03-01T12:30:15.123\u002B00:00",
            "picture":"https://example.org/7.png","language":"fr","ageLimit":12,"setsLook":true,"setsAgeLimit":true,"setsPin":true,
            "pinHash":"b","pinStamp":"PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0="}
            """,
            made with
            {
                Most = null,
                Picture = "https://example.org/7.png",
                Language = LanguageCode.Parse("fr"),
                AgeLimit = 12,
                PinHash = "b",
                PinStamp = PasswordStamp.Of("b"),
                SetsLook = true,
                SetsAgeLimit = true,
                SetsPin = true,
            });
    }

    [Fact]
    public void Unset_viewer_profile() => Holds(
        """{"profileId":"0195a3c2-1f00-7000-8000-000000000003"}""",
        new UnsetViewerProfile { Id = Id, UserId = Account, Instant = Now, ProfileId = Other });

    [Fact]
    public void What_is_of_a_profile_names_it()
    {
        Holds(
            """{"profileId":"0195a3c2-1f00-7000-8000-000000000003","productId":7,"bookmarked":true}""",
            new SetBookmark { Id = Id, UserId = Account, Instant = Now, ProfileId = Other, ProductId = 7, Bookmarked = true });
        Holds(
            """
            {"profileId":"0195a3c2-1f00-7000-8000-000000000003","videoId":11,"productId":7,"date":"2026-03-01T12:30:15.123\u002B00:00",
            "watchedTime":0,"userAgent":""}
            """,
            new RecordWatchSession
            {
                Id = Id,
                UserId = Account,
                Instant = Now,
                ProfileId = Other,
                VideoId = 11,
                ProductId = 7,
                Date = Now,
                WatchedTime = 0,
            });
    }

    [Fact]
    public void A_session_names_its_profile() => Holds(
        """
        {"sessionId":"0195a3c2-1f00-7000-8000-000000000001","tokenHash":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","generation":4,
        "expires":"2026-03-01T12:30:15.123\u002B00:00","anonymous":false,"revoked":false,"profileId":"0195a3c2-1f00-7000-8000-000000000003"}
        """,
        new SaveSession
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Session = new() { Id = Id, UserId = Account, ProfileId = Other, TokenHash = [.. new byte[32]], Generation = 4, Expires = Now },
        });
}
