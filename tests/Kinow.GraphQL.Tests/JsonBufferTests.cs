using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kinow.GraphQL.Tests;

public sealed class JsonBufferTests
{
    [Fact]
    public void Instants_are_written_in_UTC_with_milliseconds()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var instant = new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks / 2), TimeSpan.Zero)
                .AddYears(i % 4000).ToOffset(TimeSpan.FromMinutes(random.Next(-840, 841)));

            Assert.Equal(
                $"\"{instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)}\"",
                Write(b => b.Instant(instant)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("exactly eight ch")]
    [InlineData("quote \" backslash \\ slash / line \n return \r tab \t bell \a nul \0 del \u007F")]
    [InlineData("é à ü — “quotes” مرحبا بالعالم 😀 end")]
    [InlineData("aaaaaaaé")]
    [InlineData("aaaaaaaaé\"")]
    [InlineData("😀😀😀😀😀😀😀😀😀\n")]
    public void Strings_read_back_as_they_were(string text) =>
        Assert.Equal(text, JsonDocument.Parse(Write(b => b.String(text))).RootElement.GetString());

    [Fact]
    public void Any_string_reads_back_with_unpaired_surrogates_replaced()
    {
        var random = new Random(11);
        var alphabet = "abcdefgh \"\\\n\u0001\u007Fé☃\uD83D\uDE00\uD800";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => alphabet[random.Next(alphabet.Length)])]);

            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), JsonDocument.Parse(Write(b => b.String(text))).RootElement.GetString());
        }
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(9L)]
    [InlineData(10L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Integers_read_back(long number) =>
        Assert.Equal(number, JsonDocument.Parse(Write(b => b.Number(number))).RootElement.GetInt64());

    [Theory]
    [InlineData(0.1)]
    [InlineData(-2.5e-300)]
    [InlineData(double.MaxValue)]
    [InlineData(1e21)]
    public void Floats_read_back(double number) =>
        Assert.Equal(number, JsonDocument.Parse(Write(b => b.Number(number))).RootElement.GetDouble());

    private static string Write(Action<JsonBuffer> write)
    {
        using var buffer = new JsonBuffer(16);
        write(buffer);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }
}
