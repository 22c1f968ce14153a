using Kinow.Lambda.Secrets;

namespace Kinow.Lambda.Tests.Secrets;

/// <summary>What looks like a secret leaves no text.</summary>
public sealed class RedactionTests
{
    [Theory]
    [InlineData("Server=a;User ID=b;Password=c d;Port=1", "Server=a;User ID=b;Password=*** d;Port=1")]
    [InlineData("pwd=x, next", "pwd=***, next")]
    [InlineData("PASSWORD: x", "PASSWORD: ***")]
    [InlineData("GET https://user:pass@host/path failed", "GET https://***@host/path failed")]
    [InlineData("Table 'kinow.product' does not exist", "Table 'kinow.product' does not exist")]
    public void It_is_blotted_out(string text, string expected) => Assert.Equal(expected, Redaction.Apply(text));
}
