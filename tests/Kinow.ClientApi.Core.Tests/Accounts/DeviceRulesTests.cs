using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class DeviceRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly DeviceSettings Settings = new() { Limit = 2, RemovalDelay = 60 };

    [Theory]
    [InlineData("f", "f")]
    [InlineData("  a b ", "a b")]
    [InlineData("\t", null)]
    [InlineData("a\u0000b", null)]
    [InlineData("a\u200Bb", null)]
    public void A_fingerprint_is_trimmed_and_hides_nothing(string given, string? read)
    {
        var wrong = DeviceRules.ReadFingerprint(given, out var fingerprint);
        Assert.Equal(read is null, wrong is not null);
        if (read is not null) Assert.Equal(read, fingerprint);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void What_a_device_does_not_say_is_null(string? given)
    {
        Assert.Null(DeviceRules.ReadText("os", given, out var text));
        Assert.Null(text);
    }

    [Theory]
    [InlineData(0, "new", true)]
    [InlineData(1, "new", true)]
    [InlineData(2, "new", false)]
    [InlineData(2, "f2", true)]
    [InlineData(3, "f2", true)]
    [InlineData(3, "F2", false)]
    public void One_more_is_added_up_to_the_limit_and_a_known_one_always(int devices, string fingerprint, bool may) =>
        Assert.Equal(may, DeviceRules.MayAdd(With(devices), fingerprint, Settings));

    [Theory]
    [InlineData(null, null)]
    [InlineData(-61, null)]
    [InlineData(-60, null)]
    [InlineData(-59, 1)]
    [InlineData(0, 60)]
    [InlineData(5, 65)]
    public void A_removal_is_followed_by_the_delay(int? removed, int? from) => Assert.Equal(
        from is { } seconds ? Now.AddSeconds(seconds) : null,
        DeviceRules.RemovableFrom(With(1) with { DeviceRemoved = removed is { } at ? Now.AddSeconds(at) : null }, Settings, Now));

    private static User With(int devices) => new()
    {
        Id = Guid.CreateVersion7(),
        Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron" },
        Devices =
        [
            .. Enumerable.Range(1, devices)
                .Select(static n => new Device { Id = Guid.CreateVersion7(), Fingerprint = $"f{n}", DateAdd = Now, DateUpd = Now }),
        ],
    };
}
