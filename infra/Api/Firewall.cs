using Amazon.CDK.AWS.WAFv2;
using Constructs;
using Kinow.Infra.Edge;

namespace Kinow.Infra.Api;

/// <summary>Stops known bad input, and callers that ask more than any app would, before anything else runs.</summary>
internal sealed class Firewall : Construct
{
    // The cache's key has one of the values of a parameter, and the function sees all; nor do we know how it reads a name with encoded
    // letters. What was made of another reading would be kept for those who ask for that one, so such a request must not reach the cache.
    private const string Unclear = "(^|&)([^=&]*%|segment(=[^&]*)?&(.*&)?segment(=|&|$)|variables(=[^&]*)?&(.*&)?variables(=|&|$))";
    private const string Refused = "unclear-parameters";

    /// <summary>Puts the firewall in front of a stage.</summary>
    /// <param name="scope">The API.</param>
    /// <param name="id">Its name there.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="edge">
    /// What requests are known by that came through CloudFront; null where there is none. What stands there sees the addresses, which here
    /// are all CloudFront's, so limits by address are there, too.
    /// </param>
    public Firewall(Construct scope, string id, Amazon.CDK.AWS.APIGateway.Stage stage, OriginKey? edge = null)
        : base(scope, id)
    {
        var rules = edge is null ? AddressRules.All : [EdgeRule.Of(edge)];
        var acl = new CfnWebACL(this, "Rules", new CfnWebACLProps
        {
            Scope = "REGIONAL",
            DefaultAction = new CfnWebACL.DefaultActionProperty { Allow = new CfnWebACL.AllowActionProperty() },
            VisibilityConfig = Visibility("all"),
            CustomResponseBodies = new Dictionary<string, object>
            {
                [AddressRules.TooManyAttempts] = AddressRules.TooManyAttemptsBody,
                [Refused] = new CfnWebACL.CustomResponseBodyProperty
                {
                    ContentType = "APPLICATION_JSON",
                    Content = """{"errors":[{"message":"A parameter is repeated, or its name is encoded: """
                        + """send each once, by its plain name.","extensions":{"code":"BAD_REQUEST"}}]}""",
                },
            },
            Rules = (CfnWebACL.RuleProperty[])
            [
                new CfnWebACL.RuleProperty
                {
                    Name = "known-bad-input",
                    Priority = 0,
                    OverrideAction = new CfnWebACL.OverrideActionProperty { None = new Dictionary<string, object>() },
                    Statement = new CfnWebACL.StatementProperty
                    {
                        ManagedRuleGroupStatement = new CfnWebACL.ManagedRuleGroupStatementProperty
                        {
                            VendorName = "AWS",
                            Name = "AWSManagedRulesKnownBadInputsRuleSet",
                        },
                    },
                    VisibilityConfig = Visibility("known-bad-input"),
                },
                .. rules,
                UnclearParameters,
            ],
        });
        _ = new CfnWebACLAssociation(
            this, "Association", new CfnWebACLAssociationProps { ResourceArn = stage.StageArn, WebAclArn = acl.AttrArn });
    }

    private static CfnWebACL.RuleProperty UnclearParameters => new()
    {
        Name = "unclear-parameters",
        Priority = 2,
        Action = new CfnWebACL.RuleActionProperty
        {
            Block = new CfnWebACL.BlockActionProperty
            {
                CustomResponse = new CfnWebACL.CustomResponseProperty
                {
                    ResponseCode = 400,
                    CustomResponseBodyKey = Refused,
                    ResponseHeaders = new[] { NoStore, AnyOrigin },
                },
            },
        },
        Statement = IsUnclear("/v1/shared/"),
        VisibilityConfig = Visibility("unclear-parameters"),
    };

    internal static CfnWebACL.CustomHTTPHeaderProperty NoStore => new() { Name = "Cache-Control", Value = "no-store" };

    // A page may read the answer, as it may read the function's own.
    internal static CfnWebACL.CustomHTTPHeaderProperty AnyOrigin => new() { Name = "Access-Control-Allow-Origin", Value = "*" };

    private static CfnWebACL.StatementProperty IsUnclear(string path) => new()
    {
        AndStatement = new CfnWebACL.AndStatementProperty
        {
            Statements = new[]
            {
                new CfnWebACL.StatementProperty
                {
                    ByteMatchStatement = new CfnWebACL.ByteMatchStatementProperty
                    {
                        FieldToMatch = new CfnWebACL.FieldToMatchProperty { UriPath = new Dictionary<string, object>() },
                        PositionalConstraint = "CONTAINS",
                        SearchString = path,
                        TextTransformations = new[] { new CfnWebACL.TextTransformationProperty { Priority = 0, Type = "URL_DECODE" } },
                    },
                },
                new CfnWebACL.StatementProperty
                {
                    RegexMatchStatement = new CfnWebACL.RegexMatchStatementProperty
                    {
                        FieldToMatch = new CfnWebACL.FieldToMatchProperty { QueryString = new Dictionary<string, object>() },
                        RegexString = Unclear,
                        TextTransformations = new[] { new CfnWebACL.TextTransformationProperty { Priority = 0, Type = "NONE" } },
                    },
                },
            },
        },
    };

    internal static CfnWebACL.VisibilityConfigProperty Visibility(string metric) =>
        new() { CloudWatchMetricsEnabled = true, SampledRequestsEnabled = false, MetricName = metric };
}
