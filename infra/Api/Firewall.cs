using Amazon.CDK.AWS.WAFv2;
using Constructs;

namespace Kinow.Infra.Api;

/// <summary>Stops known bad input, and callers that ask more than any app would, before anything else runs.</summary>
internal sealed class Firewall : Construct
{
    // Requests of one address in five minutes. A household behind one address stays far below.
    private const double RequestsOfOneAddress = 10_000;

    // Requests of one address in five minutes that try a password or a code, or make accounts. A mobile network may share an address. The function
    // counts failures by account and address; this spares it a flood. Documents that are sent by id do not show what they do.
    private const double SignInsOfOneAddress = 500;
    private const string SigningIn = "(signin|signup|updateCredentials|deleteUser|retrievePassword|[a-z]+SignInCode|selectProfile)[^a-zA-Z0-9_]";

    // The cache's key has one of the values of a parameter, and the function sees all; nor do we know how it reads a name with encoded letters.
    // What was made of another reading would be kept for those who ask for that one, so such a request must not reach the cache.
    private const string Unclear = "(^|&)([^=&]*%|segment(=[^&]*)?&(.*&)?segment(=|&|$)|variables(=[^&]*)?&(.*&)?variables(=|&|$))";
    private const string Refused = "unclear-parameters";
    private const string TooManyAttempts = "too-many-attempts";

    /// <summary>Puts the firewall in front of a stage.</summary>
    /// <param name="scope">The API.</param>
    /// <param name="id">Its name there.</param>
    /// <param name="stage">The stage.</param>
    public Firewall(Construct scope, string id, Amazon.CDK.AWS.APIGateway.Stage stage)
        : base(scope, id)
    {
        var acl = new CfnWebACL(this, "Rules", new CfnWebACLProps
        {
            Scope = "REGIONAL",
            DefaultAction = new CfnWebACL.DefaultActionProperty { Allow = new CfnWebACL.AllowActionProperty() },
            VisibilityConfig = Visibility("all"),
            CustomResponseBodies = new Dictionary<string, object>
            {
                [TooManyAttempts] = new CfnWebACL.CustomResponseBodyProperty
                {
                    ContentType = "APPLICATION_JSON",
                    Content = """{"errors":[{"message":"Too many attempts from this network. """
                        + """Try again in some minutes.","extensions":{"code":"TOO_MANY_ATTEMPTS"}}]}""",
                },
                [Refused] = new CfnWebACL.CustomResponseBodyProperty
                {
                    ContentType = "APPLICATION_JSON",
                    Content = """{"errors":[{"message":"A parameter is repeated, or its name is encoded: """
                        + """send each once, by its plain name.","extensions":{"code":"BAD_REQUEST"}}]}""",
                },
            },
            Rules = new[]
            {
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
                new CfnWebACL.RuleProperty
                {
                    Name = "one-address",
                    Priority = 1,
                    Action = new CfnWebACL.RuleActionProperty { Block = new CfnWebACL.BlockActionProperty() },
                    Statement = new CfnWebACL.StatementProperty
                    {
                        RateBasedStatement = new CfnWebACL.RateBasedStatementProperty
                        {
                            Limit = RequestsOfOneAddress,
                            AggregateKeyType = "IP",
                            ScopeDownStatement = Except("/v1/notifications"),
                        },
                    },
                    VisibilityConfig = Visibility("one-address"),
                },
                new CfnWebACL.RuleProperty
                {
                    Name = "sign-in",
                    Priority = 3,
                    Action = new CfnWebACL.RuleActionProperty { Block = TooMany },
                    Statement = new CfnWebACL.StatementProperty
                    {
                        RateBasedStatement = new CfnWebACL.RateBasedStatementProperty
                        {
                            Limit = SignInsOfOneAddress,
                            AggregateKeyType = "IP",
                            ScopeDownStatement = BodyMatches(SigningIn),
                        },
                    },
                    VisibilityConfig = Visibility("sign-in"),
                },
                UnclearParameters,
            },
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

    private static CfnWebACL.CustomHTTPHeaderProperty NoStore => new() { Name = "Cache-Control", Value = "no-store" };

    // A page may read the answer, as it may read the function's own.
    private static CfnWebACL.CustomHTTPHeaderProperty AnyOrigin => new() { Name = "Access-Control-Allow-Origin", Value = "*" };

    private static CfnWebACL.BlockActionProperty TooMany => new()
    {
        CustomResponse = new CfnWebACL.CustomResponseProperty
        {
            ResponseCode = 429,
            CustomResponseBodyKey = TooManyAttempts,
            ResponseHeaders = new[]
            {
                NoStore,
                new CfnWebACL.CustomHTTPHeaderProperty { Name = "Retry-After", Value = "300" },
                AnyOrigin,
            },
        },
    };

    private static CfnWebACL.StatementProperty BodyMatches(string pattern) => new()
    {
        RegexMatchStatement = new CfnWebACL.RegexMatchStatementProperty
        {
            FieldToMatch = new CfnWebACL.FieldToMatchProperty { Body = new CfnWebACL.BodyProperty { OversizeHandling = "CONTINUE" } },
            RegexString = pattern,
            TextTransformations = new[] { new CfnWebACL.TextTransformationProperty { Priority = 0, Type = "NONE" } },
        },
    };

    // Notifications all come from one address, as many as there are changes. They are signed.
    private static CfnWebACL.StatementProperty Except(string path) => new()
    {
        NotStatement = new CfnWebACL.NotStatementProperty
        {
            Statement = new CfnWebACL.StatementProperty
            {
                ByteMatchStatement = new CfnWebACL.ByteMatchStatementProperty
                {
                    FieldToMatch = new CfnWebACL.FieldToMatchProperty { UriPath = new Dictionary<string, object>() },
                    PositionalConstraint = "ENDS_WITH",
                    SearchString = path,
                    TextTransformations = new[] { new CfnWebACL.TextTransformationProperty { Priority = 0, Type = "NONE" } },
                },
            },
        },
    };

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

    private static CfnWebACL.VisibilityConfigProperty Visibility(string metric) =>
        new() { CloudWatchMetricsEnabled = true, SampledRequestsEnabled = false, MetricName = metric };
}
