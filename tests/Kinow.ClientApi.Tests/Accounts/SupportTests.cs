using Kinow.ClientApi.Core.Support;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class SupportTests
{
    private const string Send = "mutation($i: SupportMessage!, $s: Boolean) { sendSupportMessage(input: $i, sendMail: $s) }";

    private readonly MailedApi mailed = new(GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now));

    private Caller Owner => OwnerAt(Api.Now);

    [Fact]
    public async Task A_message_reaches_the_support_and_its_account_gets_a_receipt_without_it()
    {
        await SendAsync(new { subject = " Sound ", message = "Line one\r\nline <two>" }, Owner, receipt: true);
        var (receipt, message) = (mailed.Mails.All[0], mailed.Mails.All[1]);
        Assert.Equal(("support@example.com", "[Kinow Demo] Sound"), (message.To.ToString(), message.Subject));
        Assert.Equal("demo1@example.com", message.ReplyTo.ToString());
        Assert.StartsWith("Line one\nline <two>\n\nFrom: demo1@example.com\nAccount: ", message.Text, StringComparison.Ordinal);
        Assert.Equal("demo1@example.com", receipt.To.ToString());
        Assert.DoesNotContain("Line one", receipt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_signed_in_says_where_the_answer_goes_and_gets_no_receipt()
    {
        (await mailed.Api.SendAsync(Send, new { i = new { message = "Why?" } })).Error("BAD_USER_INPUT");
        await SendAsync(new { email = "Ada@Example.com", message = "Why?" }, new(), receipt: true);
        var message = Assert.Single(mailed.Mails.All);
        Assert.Equal("ada@example.com", message.ReplyTo.ToString());
        Assert.Equal("support@example.com", message.To.ToString());
    }

    [Fact]
    public async Task A_message_goes_to_the_contact_that_it_is_for()
    {
        await SendAsync(new { message = "Why?", contactId = "2" }, Owner, receipt: true);
        Assert.Equal(["demo1@example.com", "player@demo.kinow.example"], mailed.Mails.All.Select(static mail => mail.To.ToString()));
        foreach (var id in new[] { "3", "x", "-1" })
            (await mailed.Api.SendAsync(Send, new { i = new { message = "Why?", contactId = id } }, Owner)).Error("BAD_USER_INPUT");
        Assert.Equal(2, mailed.Mails.All.Count);
    }

    [Theory]
    [InlineData(null, " ")]
    [InlineData(null, "hidden\u200Bcharacter")]
    [InlineData("two\nlines", "Why?")]
    public async Task What_cannot_be_said_is_refused(string? subject, string message)
    {
        (await mailed.Api.SendAsync(Send, new { i = new { subject, message } }, Owner)).Error("BAD_USER_INPUT");
        (await mailed.Api.SendAsync(Send, new { i = new { email = "x", message = "Why?" } }, Owner)).Error("BAD_USER_INPUT");
        Assert.Empty(mailed.Mails.All);
    }

    [Fact]
    public async Task Messages_are_limited_by_account_and_by_network_address()
    {
        for (var i = 0; i < SupportRules.MostOfAccount; i++) await SendAsync(new { message = "Why?" }, Owner);
        (await mailed.Api.SendAsync(Send, new { i = new { message = "Why?" } }, Owner)).Error("TOO_MANY_ATTEMPTS");
        var left = SupportRules.MostOfAddress - SupportRules.MostOfAccount - 1;
        for (var i = 0; i < left; i++) await SendAsync(new { email = "ada@example.com", message = "Why?" }, new());
        (await mailed.Api.SendAsync(Send, new { i = new { email = "ada@example.com", message = "Why?" } })).Error("TOO_MANY_ATTEMPTS");
        await SendAsync(new { message = "Why?" }, OwnerAt(Api.Now + SupportRules.Window));
    }

    private Caller OwnerAt(DateTimeOffset at) => mailed.Api.SignedIn(GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0].User, at);

    private async Task SendAsync(object input, Caller caller, bool? receipt = null) =>
        Assert.True((await mailed.Api.DataAsync(Send, new { i = input, s = receipt }, caller)).At("sendSupportMessage").GetBoolean());
}
