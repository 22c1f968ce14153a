using System.Net.Http.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>Mails of a developer's machine.</summary>
public sealed class MailTests(LocalServer server) : IClassFixture<LocalServer>
{
    [Fact]
    public async Task A_mail_that_was_asked_for_is_shown()
    {
        using var before = await server.GetAsync("/mails");
        Assert.Contains("None was sent yet.", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var asked = await server.Client.PostAsJsonAsync(
            "/v1/graphql", new { query = """mutation { retrievePassword(email: "demo2@example.com") }""" });
        Assert.Equal("""{"data":{"retrievePassword":true}}""", await asked.Content.ReadAsStringAsync());

        using var page = await server.GetAsync("/mails");
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var text = await page.Content.ReadAsStringAsync();
        Assert.Contains("To demo2@example.com", text, StringComparison.Ordinal);
        Assert.Contains("https://demo.kinow.example/#recovery_token=", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_mails_say_is_text()
    {
        var mail = new OutgoingMail(Guid.Empty, EmailAddress.Parse("a'b@example.com"), "<b>", "<script>alert(1)</script>");
        var page = MailPage.Write([mail, mail with { Subject = "older" }]);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>&lt;b&gt;</h2><p>To a&#39;b@example.com</p><pre>&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("&lt;b&gt;", StringComparison.Ordinal) < page.IndexOf("older", StringComparison.Ordinal));
    }
}
