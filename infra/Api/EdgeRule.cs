using Amazon.CDK.AWS.WAFv2;
using Kinow.Infra.Edge;

namespace Kinow.Infra.Api;

/// <summary>
/// Lets in what came through CloudFront, and what is signed. Whoever came another way could say of himself what country he is in.
/// </summary>
internal static class EdgeRule
{
    // Notifications of the worker and of payment gateways, with the stage before them where they come by the API's own name.
    private const string Signed = "^(/live)?/v1/(notifications|payments/[a-z_]+)$";

    /// <summary>The rule, with priority 5.</summary>
    public static CfnWebACL.RuleProperty Of(OriginKey edge) => new()
    {
        Name = "not-through-the-edge",
        Priority = 5,
        Action = new CfnWebACL.RuleActionProperty { Block = new CfnWebACL.BlockActionProperty() },
        Statement = new CfnWebACL.StatementProperty
        {
            AndStatement = new CfnWebACL.AndStatementProperty { Statements = new[] { Not(HasKey(edge)), Not(IsSigned()) } },
        },
        VisibilityConfig = Firewall.Visibility("not-through-the-edge"),
    };

    private static CfnWebACL.StatementProperty Not(CfnWebACL.StatementProperty statement) =>
        new() { NotStatement = new CfnWebACL.NotStatementProperty { Statement = statement } };

    private static CfnWebACL.StatementProperty HasKey(OriginKey edge) => new()
    {
        ByteMatchStatement = new CfnWebACL.ByteMatchStatementProperty
        {
            FieldToMatch = new CfnWebACL.FieldToMatchProperty
            {
                SingleHeader = new Dictionary<string, object> { ["Name"] = OriginKey.Header },
            },
            PositionalConstraint = "EXACTLY",
            SearchString = edge.Value,
            TextTransformations = Untouched,
        },
    };

    private static CfnWebACL.StatementProperty IsSigned() => new()
    {
        RegexMatchStatement = new CfnWebACL.RegexMatchStatementProperty
        {
            FieldToMatch = new CfnWebACL.FieldToMatchProperty { UriPath = new Dictionary<string, object>() },
            RegexString = Signed,
            TextTransformations = Untouched,
        },
    };

    private static CfnWebACL.TextTransformationProperty[] Untouched => [new() { Priority = 0, Type = "NONE" }];
}
