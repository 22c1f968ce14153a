using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Live;

namespace Kinow.ClientApi.Core.Tests.Live;

public sealed class LiveEventSettingTests
{
    private static readonly LiveEvent Match = new()
    {
        Id = 1,
        StartsAt = new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero),
        Score = "0:0",
        Values = [new("possession", AppValueType.Int, "50"), new("ratio", AppValueType.Float, "1")],
    };

    [Fact]
    public void Sets_what_it_names_and_nothing_else()
    {
        Assert.Equal(Match with { Score = "2:1=?" }, Set(Match, "score=2:1=?"));
        Assert.Equal(Match with { StateOverride = LiveState.CatchUp }, Set(Match, "state=Catch_Up"));
        Assert.Equal(Match with { Viewers = 0 }, Set(Match, "viewers=0"));
        Assert.Equal(Match with { EndsAt = Match.StartsAt.AddHours(1) }, Set(Match, "endsAt=2026-03-01T22:00:00+01:00"));
        var full = Match with { StateOverride = LiveState.Live, Viewers = 7, EndsAt = Match.StartsAt, CatchUpUntil = Match.StartsAt };
        Assert.Equal(Match with { Score = null }, Set(full, "state=", "viewers=", "endsAt=", "catchUpUntil=", "score="));
    }

    [Fact]
    public void A_value_stays_of_its_type_as_long_as_it_can()
    {
        LiveEventValue[] expected = [new("ratio", AppValueType.Float, "1"), new("possession", AppValueType.Int, "61")];
        Assert.Equal(expected, Set(Match, "value.possession=61").Values.AsEnumerable());
        Assert.Equal(new("ratio", AppValueType.Float, "2"), Set(Match, "value.ratio=2").Values[^1]);
        Assert.Equal(new("possession", AppValueType.String, "half"), Set(Match, "value.possession=half").Values[^1]);
        Assert.Equal(["ratio"], Set(Match, "value.possession=").Values.Select(static value => value.Name));
    }

    [Theory]
    [InlineData("viewers=1.5")]
    [InlineData("viewers=2147483648")]
    [InlineData("startsAt=tomorrow")]
    [InlineData("State=live")]
    [InlineData("value.=1")]
    [InlineData("=1")]
    public void What_is_no_setting_has_a_fault(string text) => Assert.NotNull(LiveEventSetting.Parse(text)!.Value.Fault);

    private static LiveEvent Set(LiveEvent item, params string[] settings) => settings.Aggregate(item, static (changed, text) =>
    {
        var setting = LiveEventSetting.Parse(text)!.Value;
        Assert.Null(setting.Fault);
        return setting.Apply(changed);
    });
}
