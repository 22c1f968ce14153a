using Amazon.CDK;
using Amazon.CDK.AWS.WAFv2;
using Constructs;
using Kinow.Infra.Api;

namespace Kinow.Infra.Stacks;

/// <summary>
/// What the firewall limits by address, for CloudFront, which sees who asks. It is in us-east-1, where CloudFront looks for it, and no
/// other stack may refer to it from another region: its ARN is a setting.
/// </summary>
public sealed class EdgeFirewallStack : Stack
{
    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="properties">Description, protection and region.</param>
    public EdgeFirewallStack(Construct scope, string id, IStackProps properties)
        : base(scope, id, properties)
    {
        var acl = new CfnWebACL(this, "Rules", new CfnWebACLProps
        {
            Scope = "CLOUDFRONT",
            DefaultAction = new CfnWebACL.DefaultActionProperty { Allow = new CfnWebACL.AllowActionProperty() },
            VisibilityConfig = Firewall.Visibility("all"),
            CustomResponseBodies = new Dictionary<string, object>
            {
                [AddressRules.TooManyAttempts] = AddressRules.TooManyAttemptsBody,
            },
            Rules = AddressRules.All,
        });
        _ = new CfnOutput(this, "Arn", new CfnOutputProps { Value = acl.AttrArn, Description = "The setting edgeFirewall" });
    }
}
