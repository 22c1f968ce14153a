using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Apps;

public sealed class AppSettingsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly CatalogAudience Here = new(
        CountryCode.Parse("FR"), new(LanguageCode.Parse("fr"), LanguageCode.Parse("en")), Now);

    [Theory]
    [InlineData("3.9", AppStatus.UpdateRequired)]
    [InlineData("4.0", AppStatus.UpdateRecommended)]
    [InlineData("5.0", AppStatus.Active)]
    public void The_age_of_a_build_tells_how_it_stands(string version, AppStatus expected)
    {
        var release = new AppRelease(AppPlatform.Ios, null, BuildVersionTests.Read("4.0"), BuildVersionTests.Read("5.0"));
        var settings = AppSettings.None with { Releases = [release] };
        Assert.Equal(expected, settings.StandingOf(Build(AppPlatform.Ios, version), Here).Status);
        Assert.Equal(AppStatus.Active, settings.StandingOf(Build(AppPlatform.Web, version), Here).Status);
    }

    [Fact]
    public void The_gravest_rule_holds_then_the_closest_then_the_newest()
    {
        var all = Rule(1, AppStatus.Degraded, default);
        var ios = Rule(2, AppStatus.Degraded, new(AppPlatform.Ios, default, null, null));
        var later = ios with { Id = 3, RetryAfter = 30 };
        var blocked = Rule(4, AppStatus.Blocked, new(null, default, CountryCode.Parse("FR"), null));
        Assert.Equal(30, Standing(later, all, ios).RetryAfter);
        Assert.Equal(20, Standing(all, ios).RetryAfter);
        Assert.Equal(AppStatus.Blocked, Standing(blocked, later, all).Status);
        Assert.Equal(40, Standing(blocked, later, all).RetryAfter);
    }

    [Fact]
    public void A_rule_holds_for_its_builds_in_its_country_and_time()
    {
        Assert.Equal(AppStatus.Active, Standing(Rule(1, AppStatus.Blocked, new(AppPlatform.Web, default, null, null))).Status);
        Assert.Equal(AppStatus.Active, Standing(Rule(1, AppStatus.Blocked, new(null, Builds("<5.2"), null, null))).Status);
        Assert.Equal(AppStatus.Active, Standing(Rule(1, AppStatus.Blocked, new(null, default, CountryCode.Parse("DE"), null))).Status);
        Assert.Equal(AppStatus.Active, Standing(Rule(1, AppStatus.Blocked, new(null, default, null, LanguageCode.Parse("en")))).Status);
        Assert.Equal(AppStatus.Active, Standing(Rule(1, AppStatus.Blocked, default) with { Window = new(null, Now) }).Status);
        Assert.Equal(AppStatus.Active, Standing(Rule(1, AppStatus.Blocked, default) with { Window = new(Now.AddTicks(1), null) }).Status);
        Assert.Equal(AppStatus.Blocked, Standing(Rule(1, AppStatus.Blocked, default) with { Window = new(Now, Now.AddTicks(1)) }).Status);
    }

    [Fact]
    public void A_rule_does_not_make_an_old_build_better()
    {
        var settings = AppSettings.None with
        {
            Releases = [new(AppPlatform.Ios, null, BuildVersionTests.Read("6.0"), null)],
            Rules = [Rule(1, AppStatus.Degraded, default)],
        };
        Assert.Equal(AppStatus.UpdateRequired, settings.StandingOf(Build(AppPlatform.Ios, "5.2"), Here).Status);
    }

    [Fact]
    public void Of_values_with_one_name_the_closest_holds()
    {
        AppValue[] values =
        [
            Value(1, "a", "all", default),
            Value(2, "a", "french", new(null, default, null, LanguageCode.Parse("fr"))),
            Value(3, "a", "here", new(null, default, CountryCode.Parse("FR"), null)),
            Value(4, "a", "elsewhere", new(AppPlatform.Ios, default, CountryCode.Parse("DE"), null)),
            Value(5, "b", "older", new(AppPlatform.Ios, default, null, null)),
            Value(6, "b", "newer", new(AppPlatform.Ios, default, null, null)),
            Value(7, "c", "many", default) with { Type = AppValueType.Int },
        ];
        var settings = AppSettings.None with { Values = [.. values] };
        var found = settings.ValuesFor(Build(AppPlatform.Ios, "5.2"), Here).Select(static value => (value.Name, value.Text));
        Assert.Equal([("a", "here"), ("b", "newer")], found);
    }

    [Theory]
    [InlineData(AppValueType.Boolean, "true", true)]
    [InlineData(AppValueType.Boolean, "1", false)]
    [InlineData(AppValueType.Int, "-42", true)]
    [InlineData(AppValueType.Int, "2147483648", false)]
    [InlineData(AppValueType.Float, "0.5", true)]
    [InlineData(AppValueType.Float, "NaN", false)]
    [InlineData(AppValueType.String, "", true)]
    public void A_text_is_a_value_of_its_type_or_none(AppValueType type, string text, bool expected) =>
        Assert.Equal(expected, (Value(1, "a", text, default) with { Type = type }).Value.IsValid);

    [Theory]
    [InlineData("ios/5.2.1", "ios/5.2.1")]
    [InlineData("Android_TV/7", "android_tv/7.0")]
    public void A_build_is_read_as_apps_tell_it(string text, string expected)
    {
        Assert.True(AppBuild.TryParse(text, out var build));
        Assert.Equal(expected, build.ToString());
    }

    [Theory]
    [InlineData("ios")]
    [InlineData("/5.2")]
    [InlineData("symbian/5.2")]
    [InlineData("ios/latest")]
    [InlineData("")]
    public void What_is_no_build_is_not_read(string text) => Assert.False(AppBuild.TryParse(text, out _));

    [Fact]
    public void Every_platform_has_a_name() =>
        Assert.Equal(Enum.GetValues<AppPlatform>().Order(), AppPlatforms.Names.All.Select(static platform => platform.Value).Order());

    private static AppStanding Standing(params AppRule[] rules) =>
        (AppSettings.None with { Rules = [.. rules] }).StandingOf(Build(AppPlatform.Ios, "5.2"), Here);

    private static AppRule Rule(long id, AppStatus status, AppTarget target) =>
        new() { Id = id, Status = status, Target = target, RetryAfter = (int)id * 10 };

    private static AppValue Value(long id, string name, string text, AppTarget target) =>
        new() { Id = id, Name = name, Type = AppValueType.String, Text = text, Target = target };

    private static AppBuild Build(AppPlatform platform, string version) => new(platform, BuildVersionTests.Read(version));

    private static BuildRange Builds(string text) => BuildRange.TryParse(text, out var range) ? range : throw new FormatException(text);
}
