using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Sessions;

/// <summary>What tokens of groups are, and which are refused.</summary>
public sealed class GroupTokenTests
{
    private static readonly GroupSet Groups = GroupSet.Of([7, 3]);
    private static readonly DateTimeOffset Midnight = new(2026, 3, 3, 0, 0, 0, TimeSpan.Zero);

    private readonly GroupTokens tokens = Over(TestKeys.First);

    [Fact]
    public void A_token_is_the_same_for_the_same_groups_on_the_same_day()
    {
        var token = tokens.Write(Groups, Api.Now);
        Assert.Equal(token, Over(TestKeys.First).Write(GroupSet.Of([3, 7]), Api.Now.AddHours(11)));
        Assert.NotEqual(token, tokens.Write(Groups, Api.Now.AddHours(12)));
        Assert.NotEqual(token, tokens.Write(GroupSet.Of([3]), Api.Now));
        Assert.Equal(token, Uri.EscapeDataString(token!));
        Assert.Null(tokens.Write(GroupSet.None, Api.Now));
    }

    [Fact]
    public void A_token_stands_for_its_groups_until_the_end_of_the_next_day()
    {
        foreach (var groups in new[] { Groups, GroupSet.Unknown, GroupSet.Of([.. Enumerable.Range(1, GroupSet.MaxCount).Select(static i => long.MaxValue - i)]) })
        {
            var token = tokens.Write(groups, Api.Now)!;
            Assert.Equal(groups, tokens.Read(token, Api.Now));
            Assert.Equal(groups, tokens.Read(token, Midnight.AddTicks(-1)));
            Refused(token, Midnight, "is over");
        }
    }

    [Fact]
    public void A_token_with_any_change_is_refused()
    {
        var token = tokens.Write(Groups, Api.Now)!;
        for (var i = 0; i < token.Length; i++)
        {
            var other = token[i] == 'A' ? 'B' : 'A';
            Refused($"{token[..i]}{other}{token[(i + 1)..]}");
            Refused(token.Remove(i, 1));
        }

        var (content, mac) = (token[..token.LastIndexOf('.')], token[(token.LastIndexOf('.') + 1)..]);
        string[] forged =
        [
            "", ".", "..", "3-7", content, $"{content}.", $".{mac}", $"{content}.{mac}=", $"{content}.{mac} ", $"{content}..{mac}",
            $"3.20260302.{mac}", $"3-7.20270302.{mac}", $"7-3.20260302.{mac}", $"0{content}.{mac}", $"{token}é", new('1', 10_000),
        ];
        foreach (var text in forged) Refused(text);
    }

    [Fact]
    public void Tokens_of_other_keys_and_of_other_platforms_are_refused()
    {
        Refused(Over(TestKeys.Second).Write(Groups, Api.Now)!);
        Refused(Over(TestKeys.First, platform: 2).Write(Groups, Api.Now)!);
        Refused(Api.Generated.TokenOf(Guid.CreateVersion7(Api.Now), groups: Groups));
    }

    [Fact]
    public void While_keys_change_tokens_of_all_that_can_sign_are_accepted()
    {
        var (first, second) = (tokens.Write(Groups, Api.Now)!, Over(TestKeys.Second).Write(Groups, Api.Now)!);
        var both = Over(TestKeys.Second + "\n" + TestKeys.First);
        Assert.Equal(second, both.Write(Groups, Api.Now));
        Assert.All([first, second], token => Assert.Equal(Groups, both.Read(token, Api.Now)));
        var after = Over(TestKeys.SecondThenFirstPublic);
        Assert.Equal(Groups, after.Read(second, Api.Now));
        Assert.Throws<GraphQLException>(() => after.Read(first, Api.Now));
    }

    private static GroupTokens Over(string keys, long platform = 1)
    {
        var options = new TokenOptions { Keys = keys, Issuer = TokenOptions.IssuerOf(platform) };
        return new(TestKeys.RingOf(options), options);
    }

    private void Refused(string token, DateTimeOffset? at = null, string why = "is not ours")
    {
        var error = Assert.Throws<GraphQLException>(() => tokens.Read(token, at ?? Api.Now));
        Assert.Equal("INVALID_GROUP_TOKEN", error.Code);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Length > 3 ? token : "\n", error.Message, StringComparison.Ordinal);
    }
}
