using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Tests.Messages;

public sealed class HtmlBodyTests
{
    [Theory]
    [InlineData("a\nb\n\nc", "<p>a<br>b</p><p>c</p>")]
    [InlineData("<script>\"&'", "<p>&lt;script&gt;&quot;&amp;&#39;</p>")]
    [InlineData("https://a.b/#x=\"<y>", """<p><a href="https://a.b/#x=&quot;&lt;y&gt;">https://a.b/#x=&quot;&lt;y&gt;</a></p>""")]
    [InlineData("javascript:alert(1)", "<p>javascript:alert(1)</p>")]
    [InlineData("see https://a.b/", "<p>see https://a.b/</p>")]
    public void Nothing_of_a_text_is_markup(string text, string expected) =>
        Assert.Equal($"<!DOCTYPE html><html><body>{expected}</body></html>", HtmlBody.Of(text));
}
