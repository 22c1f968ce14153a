using Amazon.CDK.AWS.WAFv2;

namespace Kinow.Infra.Api;

/// <summary>Limits of what one network address may ask. They stand where addresses are those of callers.</summary>
internal static class AddressRules
{
    /// <summary>Name of <see cref="TooManyAttemptsBody"/> in the firewall that has the rules.</summary>
    public const string TooManyAttempts = "too-many-attempts";

    // Requests of one address in five minutes. A household behind one address stays far below.
    private const double RequestsOfOneAddress = 10_000;

    // Requests of one address in five minutes that try a password or a code, or make accounts. A mobile network may share an address. The
    // function counts failures by account and address; this spares it a flood. Documents that are sent by id do not show what they do.
    private const double SignInsOfOneAddress = 500;
    private const string SigningIn = "(signin|signup|updateCredentials|deleteUser|retrievePassword|[a-z]+SignInCode|selectProfile)[^a-zA-Z0-9_]";

    /// <summary>The rules, with priorities 1 and 3.</summary>
    public static CfnWebACL.RuleProperty[] All =>
    [
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
            VisibilityConfig = Firewall.Visibility("one-address"),
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
            VisibilityConfig = Firewall.Visibility("sign-in"),
        }
    ];

    /// <summary>What who tries too often is answered.</summary>
    public static CfnWebACL.CustomResponseBodyProperty TooManyAttemptsBody => new()
    {
        ContentType = "APPLICATION_JSON",
        Content = """{"errors":[{"message":"Too many attempts from this network. """
            + """Try again in some minutes.","extensions":{"code":"TOO_MANY_ATTEMPTS"}}]}""",
    };

    private static CfnWebACL.BlockActionProperty TooMany => new()
    {
        CustomResponse = new CfnWebACL.CustomResponseProperty
        {
            ResponseCode = 429,
            CustomResponseBodyKey = TooManyAttempts,
            ResponseHeaders = new[]
            {
                Firewall.NoStore,
                new CfnWebACL.CustomHTTPHeaderProperty { Name = "Retry-After", Value = "300" },
                Firewall.AnyOrigin,
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
}
