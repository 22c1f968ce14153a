using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.TestSupport;

/// <summary>Commands for tests, one of each kind, with every part filled.</summary>
internal static class Commands
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 30, 15, 123, TimeSpan.Zero);

    public static CreateUser Create(Guid user) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now,
        PasswordHash = "v1$600000$c2FsdA==$aGFzaA==",
        AnonymousId = Guid.CreateVersion7(),
        Profile = new()
        {
            Email = EmailAddress.Parse($"{user:N}@example.org"),
            Firstname = "Zoé ✓",
            Lastname = "O'Neil \"quoted\"",
            Birthday = new(1990, 2, 28),
            Newsletter = true,
            Language = LanguageCode.Parse("fr"),
            Country = CountryCode.Parse("CA"),
            DateAdd = Now,
            DateUpd = Now,
        },
    };

    public static SetBookmark Bookmark(Guid user, long product = 7, bool bookmarked = true) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now, ProductId = product, Bookmarked = bookmarked };

    public static UpdateProfile Rename(Guid user, string? firstname) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now, Firstname = firstname, ClearBirthday = true, Optin = true, Country = CountryCode.Parse("FR") };

    public static SetDevice Device(Guid user, int number = 1) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now,
        DeviceId = Uuid(user, number),
        Fingerprint = $"print {number}",
        Type = "Desktop",
        Os = "Plan 9 ✓",
        Application = "Player",
    };

    public static UnsetDevice NoDevice(Guid user, int number = 1) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now, DeviceId = Uuid(user, number) };

    public static SetPlaylist Playlist(Guid user, int number = 1, params ReadOnlySpan<long> products) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now,
        PlaylistId = Uuid(user, number),
        Name = "Soirée ✓",
        ProductIds = [.. products],
        DateAdd = Now,
        SetsName = true,
        SetsProducts = true,
    };

    /// <summary>A profile is made. Its PIN needs a stamp that fits.</summary>
    public static SetViewerProfile Profile(Guid user, int number = 1) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now,
        ProfileId = ProfileId(user, number),
        Name = "Zoé ✓",
        Picture = "https://images.example.org/7.png",
        Language = LanguageCode.Parse("fr"),
        AgeLimit = 12,
        PinHash = "v1$600000$c2FsdA==$cGlu",
        PinStamp = PasswordStamp.Of("v1$600000$c2FsdA==$cGlu"),
        DateAdd = Now,
        Most = 5,
    };

    public static UnsetViewerProfile NoProfile(Guid user, int number = 1) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now, ProfileId = ProfileId(user, number) };

    /// <summary>The id of a further profile: never that of the account.</summary>
    public static Guid ProfileId(Guid user, int number = 1)
    {
        var bytes = Uuid(user, number).ToByteArray(bigEndian: true);
        bytes[^2] ^= 0xFF;
        return new(bytes, bigEndian: true);
    }

    public static UnsetPlaylist NoPlaylist(Guid user, int number = 1) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now, PlaylistId = Uuid(user, number) };

    public static SetCredentials Credentials(Guid user, string password = "v1$600000$c2FsdA==$bmV4dA==", string? email = null) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now,
        Email = email is null ? null : EmailAddress.Parse(email),
        PasswordHash = password,
        PasswordStamp = PasswordStamp.Of(password),
    };

    public static SetIdentity Identity(Guid user) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now, Identity = IdentityOf(user) };

    public static UnsetIdentity NoIdentity(Guid user) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now, Identity = IdentityOf(user).Key };

    public static UserIdentity IdentityOf(Guid user) => new(
        new("https://accounts.example.com", $"{user:N}@example.org"), Now, EmailAddress.Parse($"{user:N}@example.org"));

    public static SetConfirmedEmail Confirmed(Guid user, string? email = null) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now,
        Email = EmailAddress.Parse(email ?? $"{user:N}@example.org"),
    };

    public static EndSessions NoSessions(Guid user) => new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now };

    public static EraseUser Nobody(Guid user) => new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now };

    public static RecordWatchSession Watch(Guid user, double? seek = 12.5) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now,
        VideoId = 11,
        ProductId = 7,
        Date = Now,
        WatchedTime = 60,
        Seek = seek,
        UserAgent = "player/1",
        Country = CountryCode.Parse("FR"),
        AccessId = 3,
    };

    public static SaveSession Session(Guid user) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now,
        Session = new()
        {
            Id = Guid.CreateVersion7(),
            UserId = user,
            Anonymous = true,
            TokenHash = [.. Enumerable.Range(0, 32).Select(static i => (byte)i)],
            FamilyHash = [.. Enumerable.Range(32, 32).Select(static i => (byte)i)],
            PasswordStamp = [.. Enumerable.Range(64, 32).Select(static i => (byte)i)],
            Rotation = new(
                [.. Enumerable.Range(96, 32).Select(static i => (byte)i)],
                [.. Enumerable.Range(128, 32).Select(static i => (byte)i)],
                Now.AddMinutes(-1)),
            Generation = 4,
            Expires = Now.AddDays(30),
            Revoked = true,
        },
    };

    // The same for the same account and number.
    private static Guid Uuid(Guid user, int number)
    {
        var bytes = user.ToByteArray(bigEndian: true);
        bytes[^1] = (byte)number;
        return new(bytes, bigEndian: true);
    }

    public static OpenGuest Guest(Guid user) => new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now };

    public static SetCartLine CartLine(Guid user, long product = 7, int minute = 1) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now.AddMinutes(minute),
        CartId = Uuid(user, 99),
        ProductId = product,
        Mode = 2,
        Type = ProductType.Tvod,
        DateAdd = Now.AddMinutes(minute),
    };

    public static SetCartLine CartOffer(Guid user, long product = 9, int minute = 1) =>
        CartLine(user, product, minute) with { Mode = 0, Type = ProductType.Svod };

    public static UnsetCartLine NoCartLine(Guid user, long product = 7, int minute = 2) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now.AddMinutes(minute), ProductId = product, Mode = 2 };

    public static ResetCart NoCart(Guid user, int minute = 3) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now.AddMinutes(minute) };

    public static SetCartVoucher CartVoucher(Guid user, long voucher = 1, int minute = 2) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Now.AddMinutes(minute),
        VoucherId = voucher,
        Code = $"CODE-{voucher}",
        DateAdd = Now.AddMinutes(minute),
    };

    public static UnsetCartVoucher NoCartVoucher(Guid user, long voucher = 1, int minute = 3) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = Now.AddMinutes(minute), VoucherId = voucher };
}
