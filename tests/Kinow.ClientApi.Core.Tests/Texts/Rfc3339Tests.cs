using System.Globalization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

public sealed class Rfc3339Tests
{
    [Theory]
    [InlineData("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.5200000")]
    [InlineData("1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57.0000000")]
    [InlineData("1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27.8700000")]
    [InlineData("2026-03-01t20:30:00z", "2026-03-01T20:30:00.0000000")]
    [InlineData("2026-03-01T20:30:00-00:00", "2026-03-01T20:30:00.0000000")]
    [InlineData("2026-03-01T20:30:00+14:00", "2026-03-01T06:30:00.0000000")]
    [InlineData("2026-03-01T20:30:00+14:01", "2026-03-01T06:29:00.0000000")]
    [InlineData("2026-03-01T20:30:00+23:59", "2026-02-28T20:31:00.0000000")]
    [InlineData("2026-03-01T20:30:00-23:59", "2026-03-02T20:29:00.0000000")]
    [InlineData("2026-03-01T20:30:00.123456789Z", "2026-03-01T20:30:00.1234567")]
    [InlineData("2026-03-01T20:30:00.1Z", "2026-03-01T20:30:00.1000000")]
    [InlineData("2026-03-01T20:30:00.00000000000000000000000000001+01:00", "2026-03-01T19:30:00.0000000")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999")]
    [InlineData("9999-12-31T23:59:59.99999999999Z", "9999-12-31T23:59:59.9999999")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000")]
    public void Instants_are_read(string text, string expected) => Assert.Equal(expected, Read(text));

    // The first two are RFC 3339's own (section 5.8).
    [Theory]
    [InlineData("1990-12-31T23:59:60Z", "1991-01-01T00:00:00.0000000")]
    [InlineData("1990-12-31T15:59:60-08:00", "1991-01-01T00:00:00.0000000")]
    [InlineData("2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00.5000000")]
    [InlineData("2017-01-01T08:59:60+09:00", "2017-01-01T00:00:00.0000000")]
    [InlineData("2015-06-30T23:59:60z", "2015-07-01T00:00:00.0000000")]
    public void A_leap_second_is_the_first_after_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-01T20:30:00")]
    [InlineData("2026-03-01T20:30Z")]
    [InlineData("2026-03-01 20:30:00Z")]
    [InlineData("2026-03-01T20:30:00.Z")]
    [InlineData("2026-03-01T20:30:00,5Z")]
    [InlineData("2026-03-01T20:30:00.5")]
    [InlineData("2026-03-01T20:30:00+0200")]
    [InlineData("2026-03-01T20:30:00+2:00")]
    [InlineData("2026-03-01T20:30:00+24:00")]
    [InlineData("2026-03-01T20:30:00+23:60")]
    [InlineData("2026-03-01T20:30:00\u221202:00")]
    [InlineData("2026-03-01T20:30:00Z\0")]
    [InlineData("2026-03-01T20:30:00ZZ")]
    [InlineData("2026-03-01T20:30:00Z ")]
    [InlineData(" 2026-03-01T20:30:00Z")]
    [InlineData("2026-03-01T24:00:00Z")]
    [InlineData("2026-03-01T20:60:00Z")]
    [InlineData("2026-03-01T20:30:61Z")]
    [InlineData("2026-03-01T20:30:60Z")]
    [InlineData("2026-03-31T23:58:60Z")]
    [InlineData("2026-03-30T23:59:60Z")]
    [InlineData("2026-03-31T23:59:60+01:00")]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("٢٠٢٦-03-01T20:30:00Z")]
    [InlineData("2026-03-01T20:30:00.٥Z")]
    [InlineData("2026-03-01T20:30:00+٠٢:00")]
    public void Anything_else_is_refused(string text) => Assert.False(Rfc3339.TryParse(text, out _));

    private static string Read(string text)
    {
        Assert.True(Rfc3339.TryParse(text, out var instant));
        Assert.Equal(TimeSpan.Zero, instant.Offset);
        return instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
    }
}
