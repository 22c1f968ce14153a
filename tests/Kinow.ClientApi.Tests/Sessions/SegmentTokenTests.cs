using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Sessions;

/// <summary>What tokens of segments are, and which are refused. How they are signed is that of <see cref="GroupTokenTests"/>.</summary>
public sealed class SegmentTokenTests
{
    private static readonly SegmentClaims Claims =
        new(CountryCode.Parse("FR"), LocaleCode.Parse("fr-CH"), "EUR", GroupSet.Of([7, 3]), DeviceClass.Television);

    private static readonly DateTimeOffset Midnight = new(2026, 3, 3, 0, 0, 0, TimeSpan.Zero);

    private readonly SegmentTokens tokens = Over(TestKeys.First);

    public static TheoryData<int> Segments => [.. Enumerable.Range(0, All.Length)];

    private static SegmentClaims[] All =>
    [
        Claims,
        Claims with { Country = CountryCode.Unknown },
        Claims with { Locale = LocaleCode.Parse("es-419") },
        Claims with { Currency = "TND" },
        Claims with { Groups = GroupSet.None },
        Claims with { Groups = GroupSet.Unknown },
        Claims with { Device = null },
        Claims with { Device = DeviceClass.Phone },
    ];

    [Theory]
    [MemberData(nameof(Segments))]
    public void A_token_stands_for_its_segment_until_the_end_of_the_next_day(int index)
    {
        var token = tokens.Write(All[index], Api.Now);
        Assert.Equal(All[index], tokens.Read(token.Value, Api.Now));
        Assert.Equal(All[index], tokens.Read(token.Value, Midnight.AddTicks(-1)));
        Assert.Equal(Midnight, token.Expires);
        Assert.Equal(token.Value, Uri.EscapeDataString(token.Value));
        Assert.InRange(token.Value.Length, 1, 64);
        Refused(token.Value, Midnight, "is over");
    }

    [Fact]
    public void All_of_a_segment_have_one_token_for_a_day_and_no_two_segments_have_the_same()
    {
        Assert.Equal(tokens.Write(Claims, Api.Now), Over(TestKeys.First).Write(Claims with { Groups = GroupSet.Of([3, 7]) }, Api.Now.AddHours(11)));
        Assert.NotEqual(tokens.Write(Claims, Api.Now), tokens.Write(Claims, Api.Now.AddHours(12)));
        Assert.Equal(All.Length, All.Select(claims => tokens.Write(claims, Api.Now)).Distinct().Count());
    }

    [Fact]
    public void What_is_remembered_is_that_of_the_segment_the_day_and_the_key()
    {
        // More than there is place for, so that some share one.
        var segments = Enumerable.Range(1, 3000).Select(static i => Claims with { Groups = GroupSet.Of([i]) }).ToArray();
        foreach (var claims in segments) tokens.Write(claims, Api.Now);
        Assert.All(segments, claims => Assert.Equal(claims, tokens.Read(tokens.Write(claims, Api.Now).Value, Api.Now)));
        Assert.All(segments, claims => Refused(tokens.Write(claims, Api.Now).Value, Midnight, "is over"));
        Assert.All(segments, claims => Assert.NotEqual(tokens.Write(claims, Api.Now), tokens.Write(claims, Api.Now.AddDays(1))));
    }

    [Fact]
    public void A_token_with_any_change_is_refused()
    {
        var token = tokens.Write(Claims, Api.Now).Value;
        for (var i = 0; i < token.Length; i++)
        {
            Refused($"{token[..i]}{(token[i] == 'A' ? 'B' : 'A')}{token[(i + 1)..]}");
            Refused(token.Remove(i, 1));
        }

        foreach (var text in (string[])["", ".", "1.FR.fr.EUR...20990101.", $"{token}.", $"{token}é", token[..^22], new('1', 10_000)]) Refused(text);
    }

    [Fact]
    public void Tokens_of_other_keys_other_platforms_and_other_purposes_are_refused()
    {
        Refused(Over(TestKeys.Second).Write(Claims, Api.Now).Value);
        Refused(Over(TestKeys.First, platform: 2).Write(Claims, Api.Now).Value);
        var options = OptionsOf(TestKeys.First, 1);
        Refused(new GroupTokens(TestKeys.RingOf(options), options).Write(Claims.Groups, Api.Now)!);
        Refused(new DayTokens(TestKeys.RingOf(options), options, "kinow segment token", 16).Write("2.FR.fr.EUR..", Api.Now));
    }

    private static TokenOptions OptionsOf(string keys, long platform) => new() { Keys = keys, Issuer = TokenOptions.IssuerOf(platform) };

    private static SegmentTokens Over(string keys, long platform = 1) => new(TestKeys.RingOf(OptionsOf(keys, platform)), OptionsOf(keys, platform));

    private void Refused(string token, DateTimeOffset? at = null, string why = "is not ours")
    {
        var error = Assert.Throws<GraphQLException>(() => tokens.Read(token, at ?? Api.Now));
        Assert.Equal("INVALID_SEGMENT", error.Code);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Length > 3 ? token : "\n", error.Message, StringComparison.Ordinal);
    }
}
