using Amazon.CDK.AWS.WAFv2;

using Constructs;

namespace Kinow.Infra.Api;

/// <summary>Stops known bad input, and callers that ask more than any app would, before anything else runs.</summary>
internal sealed class Firewall : Construct
{
    // Requests of one address in five minutes. A household behind one address stays far below.
    private const double RequestsOfOneAddress = 10_000;

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
            },
        });
        _ = new CfnWebACLAssociation(this, "Association", new CfnWebACLAssociationProps { ResourceArn = stage.StageArn, WebAclArn = acl.AttrArn });
    }

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

    private static CfnWebACL.VisibilityConfigProperty Visibility(string metric) =>
        new() { CloudWatchMetricsEnabled = true, SampledRequestsEnabled = false, MetricName = metric };
}
