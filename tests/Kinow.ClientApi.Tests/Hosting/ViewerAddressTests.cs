using Kinow.ClientApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Tests.Hosting;

public sealed class ViewerAddressTests
{
    private const string Header = "CloudFront-Viewer-Address";

    [Theory]
    [InlineData("198.51.100.10:46532", "198.51.100.10")]
    [InlineData("2001:db8:0:0:0:0:0:1:46532", "2001:db8::1")]
    [InlineData("[2001:db8::1]:46532", "2001:db8::1")]
    [InlineData("198.51.100.10", "127.0.0.1")]
    [InlineData("somewhere:80", "127.0.0.1")]
    [InlineData(":80", "127.0.0.1")]
    [InlineData("", "127.0.0.1")]
    public async Task The_address_is_what_the_header_says_where_it_says_one(string value, string address) =>
        Assert.Equal(address, await AskAsync(Header, value));

    [Fact]
    public async Task Where_no_header_is_named_none_is_believed() => Assert.Equal("127.0.0.1", await AskAsync(null, "198.51.100.10:46532"));

    private static async Task<string> AskAsync(string? header, string value)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.UseViewerAddress(header);
        application.Run(static http => http.Response.WriteAsync($"{http.Connection.RemoteIpAddress}"));
        await application.StartAsync();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation(Header, value);
        return await client.GetStringAsync(application.Urls.Single());
    }
}
