using System.Text.Json;

namespace Kinow.Infra.Tests;

/// <summary>What does not reach the API.</summary>
[Collection(InfraCollection.Name)]
public sealed class FirewallTests(Synthesized stacks)
{
    [Fact]
    public void A_firewall_stands_in_front() => stacks["Api"].ResourceCountIs("AWS::WAFv2::WebACLAssociation", 1);

    // The key of the cache has one value of a parameter, so what has several must not reach it, nor a name that it may read in its own way.
    [Theory]
    [InlineData("variables=1&variables=2", true)]
    [InlineData("variables&variables=1", true)]
    [InlineData("variables=&a=1&b&variables=", true)]
    [InlineData("segment=1&segment=2", true)]
    [InlineData("variables=1&segment=1&a&segment", true)]
    [InlineData("variable%73=1", true)]
    [InlineData("segment=1&%76%61%72%69%61%62%6c%65%73=2", true)]
    [InlineData("a%3Db=2&segment=1", true)]
    [InlineData("segment=1&variables=%7B%22id%22%3A%221%22%7D", false)]
    [InlineData("variables=%26variables=2&variablesx=1&xvariables=3", false)]
    [InlineData("segment=a&segments=1&asegment=3", false)]
    [InlineData("a=variables=1&variables=3", false)]
    [InlineData("", false)]
    public void What_a_cache_might_read_in_another_way_does_not_reach_it(string query, bool isRefused)
    {
        var rule = Rules().Single(static rule => rule.GetProperty("Name").GetString() == "unclear-parameters");
        var response = rule.GetProperty("Action").GetProperty("Block").GetProperty("CustomResponse");
        var statements = rule.GetProperty("Statement").GetProperty("AndStatement").GetProperty("Statements");
        var pattern = statements[1].GetProperty("RegexMatchStatement").GetProperty("RegexString").GetString()!;

        Assert.Equal(400, response.GetProperty("ResponseCode").GetInt32());
        Assert.Contains("/v1/shared/", statements[0].ToString(), StringComparison.Ordinal);
        Assert.InRange(pattern.Length, 1, 200);
        Assert.Equal(isRefused, new System.Text.RegularExpressions.Regex(pattern).IsMatch(query));
    }

    [Theory]
    [InlineData("""{"query":"mutation { signin(credentials: {email: \"a\", password: \"b\"}) { accessToken } }"}""", true)]
    [InlineData("""{"query":"mutation($u: SignUpInput!) { signup(user:$u) { accessToken } }"}""", true)]
    [InlineData("""{"query":"mutation { a: signin { anonymous } }"}""", true)]
    [InlineData("""{"query":"mutation { updateCredentials(email: $e) { session { accessToken } } }"}""", true)]
    [InlineData("""{"query":"{ cms { products { items { name } } } }"}""", false)]
    [InlineData("""{"query":"mutation { toggleBookmark(product: 1) }"}""", false)]
    public void Attempts_to_sign_in_are_counted_by_a_rule_of_their_own(string body, bool counts)
    {
        var rule = Rules().Single(static rule => rule.GetProperty("Name").GetString() == "sign-in");
        var statement = rule.GetProperty("Statement").GetProperty("RateBasedStatement");
        var pattern = statement.GetProperty("ScopeDownStatement").GetProperty("RegexMatchStatement").GetProperty("RegexString").GetString()!;

        Assert.Equal("IP", statement.GetProperty("AggregateKeyType").GetString());
        Assert.Equal(429, rule.GetProperty("Action").GetProperty("Block").GetProperty("CustomResponse").GetProperty("ResponseCode").GetInt32());
        Assert.InRange(pattern.Length, 1, 200);
        Assert.Equal(counts, new System.Text.RegularExpressions.Regex(pattern).IsMatch(body));
    }

    [Fact]
    public void Pages_may_read_what_the_firewall_answers_and_no_cache_keeps_it()
    {
        var answers = Rules().Select(static rule => rule.GetRawText())
            .Where(static rule => rule.Contains("CustomResponse", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, answers.Length);
        string[] headers =
            ["""{"Name":"Access-Control-Allow-Origin","Value":"*"}""", """{"Name":"Cache-Control","Value":"no-store"}"""];
        Assert.All(answers, answer => Assert.All(headers, header => Assert.Contains(header, answer, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_rule_of_the_firewall_has_its_own_place() =>
        Assert.Equal(Rules().Count(), Rules().Select(static rule => rule.GetProperty("Priority").GetInt32()).Distinct().Count());

    [Fact]
    public void Notifications_are_not_counted_among_what_one_address_may_ask()
    {
        var acl = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::WAFv2::WebACL"));
        Assert.Matches("RateBasedStatement.*ScopeDownStatement.*NotStatement.*/v1/notifications", acl);
    }

    private IEnumerable<JsonElement> Rules() =>
        stacks["Api"].FindResources("AWS::WAFv2::WebACL").Values.Select(static acl => JsonSerializer.SerializeToElement(acl)).Single()
            .GetProperty("Properties").GetProperty("Rules").EnumerateArray();
}
