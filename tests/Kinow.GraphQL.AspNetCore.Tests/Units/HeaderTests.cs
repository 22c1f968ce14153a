using System.Text;
using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Tests.Units;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("a", 1000)]
    [InlineData("a;q=0.5", 500)]
    [InlineData("a ; q=0.123 ; x=y", 123)]
    [InlineData("a;Q=1", 1000)]
    [InlineData("a;q=1.5", 1000)]
    [InlineData("a;q=0.1234", 123)]
    [InlineData("a;q=1.0000", 1000)]
    [InlineData("a;q=.5", 500)]
    [InlineData("a; q = .2", 200)]
    [InlineData("a;q=\"0.7\"", 700)]
    [InlineData("a;q=1.", 1000)]
    [InlineData("a;q=0.0009", 0)]
    [InlineData("a;q=-1", 0)]
    [InlineData("a;q=2", 0)]
    [InlineData("a;q=", 0)]
    [InlineData("a;q", 0)]
    [InlineData("a;q=.", 0)]
    [InlineData("a;q=0.5x", 0)]
    public void Weights_are_read_in_thousandths(string header, int weight)
    {
        var elements = new HeaderElements(header);

        Assert.True(elements.Next());
        Assert.Equal("a", elements.Value.ToString());
        Assert.Equal(weight, elements.Weight);
        Assert.False(elements.Next());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a+b%20c", "a b c")]
    [InlineData("%", "%")]
    [InlineData("%4", "%4")]
    [InlineData("%zz%41", "%zzA")]
    [InlineData("100%+sure", "100% sure")]
    [InlineData("%E2%82%ac\u20AC", "\u20AC\u20AC")]
    public void Url_text_is_decoded(string text, string expected)
    {
        var target = new byte[text.Length * 3];

        Assert.Equal(expected, Encoding.UTF8.GetString(target, 0, UrlText.Decode(text, target)));
    }

    [Fact]
    public void Request_ids_are_well_formed_and_unique()
    {
        var ids = new HashSet<string>();
        Parallel.For(0, 10_000, _ =>
        {
            var id = RequestIds.Create();
            lock (ids)
            {
                Assert.True(ids.Add(id));
            }
        });

        Assert.All(ids, id => Assert.True(RequestIds.IsWellFormed(id)));
        Assert.False(RequestIds.IsWellFormed("a\r\nb"));
        Assert.False(RequestIds.IsWellFormed("é"));
    }

    [Fact]
    public void Entity_tags_differ_with_every_byte_and_length()
    {
        var tags = new HashSet<string>();
        for (var length = 0; length < 70; length++)
        {
            var body = new byte[length];
            Assert.True(tags.Add(EntityTag.Of(body, ContentCoding.Identity)));
            for (var i = 0; i < length; i++)
            {
                body[i] = 1;
                Assert.True(tags.Add(EntityTag.Of(body, ContentCoding.Identity)));
                body[i] = 0;
            }
        }
    }
}
