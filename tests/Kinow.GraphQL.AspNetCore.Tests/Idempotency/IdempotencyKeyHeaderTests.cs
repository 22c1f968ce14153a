using Kinow.GraphQL.AspNetCore.Idempotency;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Tests.Idempotency;

public sealed class IdempotencyKeyHeaderTests
{
    private const string Uuid = "8e03978e-40d5-43dd-bc93-6894a57f9324";

    [Theory]
    [InlineData(Uuid, Uuid)]
    [InlineData($"\"{Uuid}\"", Uuid)]
    [InlineData($"  \"{Uuid}\" ", Uuid)]
    [InlineData("\"0123456789\\\"\\\\abcd\"", "0123456789\"\\abcd")]
    [InlineData("\"0123456789,abcdef\"", "0123456789,abcdef")]
    [InlineData("0123456789abcdef", "0123456789abcdef")]
    [InlineData("!#$%&'()*+-./:;<=>?@[\\]^_`{|}~", "!#$%&'()*+-./:;<=>?@[\\]^_`{|}~")]
    public void A_key_comes_with_quotes_or_without(string header, string expected)
    {
        Assert.Null(IdempotencyKeyHeader.Read(Headers(header), out var key));
        Assert.Equal(expected, key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("0123456789abcde")]
    [InlineData("0123456789 abcdef")]
    [InlineData("\"0123456789 abcdef\"")]
    [InlineData("0123456789abcd\u00e9f")]
    [InlineData("0123456789abcdef,0123456789abcdef")]
    [InlineData("\"0123456789abcdef\", \"0123456789abcdef\"")]
    [InlineData("\"0123456789abcdef")]
    [InlineData("0123456789abcdef\"")]
    [InlineData("\"0123456789abcdef\";a=1")]
    [InlineData("\"0123456789abc\\def\"")]
    [InlineData("\"0123456789abcdef\\")]
    public void What_is_no_key_is_refused(string header)
    {
        Assert.Equal(400, IdempotencyKeyHeader.Read(Headers(header), out var key)?.Status);
        Assert.Null(key);
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void A_key_has_a_length(int length, bool isKey) =>
        Assert.Equal(isKey, IdempotencyKeyHeader.Read(Headers(new string('k', length)), out _) is null);

    [Fact]
    public void A_header_that_is_sent_twice_is_refused_even_if_both_are_the_same() =>
        Assert.NotNull(IdempotencyKeyHeader.Read(Headers(new([Uuid, Uuid])), out _));

    [Fact]
    public void Without_the_header_there_is_no_key()
    {
        Assert.Null(IdempotencyKeyHeader.Read(new HeaderDictionary(), out var key));
        Assert.Null(key);
    }

    private static HeaderDictionary Headers(StringValues value) => new() { ["Idempotency-Key"] = value };
}
