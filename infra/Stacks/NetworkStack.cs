using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Kinow.Infra.Stacks;

/// <summary>The private network: functions that can reach out, stores that cannot.</summary>
public sealed class NetworkStack : Stack
{
    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="properties">Description and protection.</param>
    public NetworkStack(Construct scope, string id, IStackProps properties)
        : base(scope, id, properties)
    {
        Vpc = new Vpc(this, "Vpc", new VpcProps
        {
            MaxAzs = 2,
            NatGateways = 1,
            SubnetConfiguration =
            [
                new SubnetConfiguration { Name = "out", SubnetType = SubnetType.PUBLIC, CidrMask = 26 },
                new SubnetConfiguration { Name = "functions", SubnetType = SubnetType.PRIVATE_WITH_EGRESS, CidrMask = 20 },
                new SubnetConfiguration { Name = "stores", SubnetType = SubnetType.PRIVATE_ISOLATED, CidrMask = 24 },
            ],
        });

        // What every request or every start needs does not go through the NAT gateway.
        Vpc.AddInterfaceEndpoint("Sqs", new InterfaceVpcEndpointOptions { Service = InterfaceVpcEndpointAwsService.SQS });
        Vpc.AddInterfaceEndpoint("Secrets", new InterfaceVpcEndpointOptions { Service = InterfaceVpcEndpointAwsService.SECRETS_MANAGER });

        Functions = new SecurityGroup(
            this, "Functions", new SecurityGroupProps { Vpc = Vpc, Description = "The functions of the Client API" });
    }

    /// <summary>The network.</summary>
    public Vpc Vpc { get; }

    /// <summary>The group that the functions are in; stores let it in.</summary>
    public SecurityGroup Functions { get; }

    /// <summary>Where the functions run.</summary>
    public static ISubnetSelection FunctionSubnets { get; } = new SubnetSelection { SubnetGroupName = "functions" };

    /// <summary>Where the stores run.</summary>
    public static SubnetSelection StoreSubnets { get; } = new() { SubnetGroupName = "stores" };
}
