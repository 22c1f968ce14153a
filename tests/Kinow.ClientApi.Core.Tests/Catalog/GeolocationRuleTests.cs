using Kinow.ClientApi.Core.Catalog;
using static Kinow.ClientApi.Core.Catalog.GeolocationBehavior;

namespace Kinow.ClientApi.Core.Tests.Catalog;

public sealed class GeolocationRuleTests
{
    [Theory]
    [InlineData(Deny, Allow, "FR", false)]
    [InlineData(Deny, Allow, "US", true)]
    [InlineData(Deny, Allow, "", true)]
    [InlineData(Allow, Deny, "FR", true)]
    [InlineData(Allow, Deny, "US", false)]
    [InlineData(Allow, Deny, "", false)]
    [InlineData(Deny, Deny, "FR", false)]
    public void Decides_by_country(GeolocationBehavior listed, GeolocationBehavior others, string country, bool expected) =>
        Assert.Equal(expected, Sample.Rule(listed, others, "FR", "BE").Allows(Sample.Audience(country).Country));

    [Fact]
    public void Allows_everything_when_disabled() =>
        Assert.True((Sample.Rule(Deny, Deny, "FR") with { Enabled = false }).Allows(Sample.France));

    [Theory]
    [InlineData("fr", "FR")]
    [InlineData("Us", "US")]
    public void Country_codes_ignore_case(string text, string expected) => Assert.Equal(expected, CountryCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("FRA")]
    [InlineData("F1")]
    public void Country_codes_have_two_letters(string text) => Assert.False(CountryCode.TryParse(text, out _));
}
