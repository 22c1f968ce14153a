using System.Reflection;
using Amazon.CDK;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Amazon.CDK.AWS.S3;
using Constructs;
using Kinow.GraphQL.AspNetCore.Ide;

namespace Kinow.Infra.Ide;

/// <summary>Serves the IDE's files to those who sign in, and the API to all, from one origin.</summary>
internal sealed class IdeDistribution : Construct
{
    private readonly ResponseHeadersPolicy headers;

    /// <summary>Makes the distribution.</summary>
    /// <param name="scope">Its stack.</param>
    /// <param name="id">Its name in the stack.</param>
    /// <param name="files">The IDE's files, under the paths that they are served at.</param>
    /// <param name="api">Where the API answers.</param>
    /// <param name="users">Who may have the files: the SHA-256 of <c>name:password</c> by name.</param>
    /// <param name="comment">What it is for.</param>
    public IdeDistribution(Construct scope, string id, IBucket files, IOrigin api, KeyValueStore users, string comment)
        : base(scope, id)
    {
        headers = Headers();
        var bucket = S3BucketOrigin.WithOriginAccessControl(files);
        Distribution = new Distribution(this, "Distribution", new DistributionProps
        {
            Comment = comment,
            HttpVersion = HttpVersion.HTTP2_AND_3,
            DefaultBehavior = Behavior(bucket, Function("Root", "root.js"), CachePolicy.CACHING_OPTIMIZED),
            AdditionalBehaviors = new Dictionary<string, IBehaviorOptions>
            {
                [GraphQLPath] = Api(api),
                [GraphQLPath + "/*"] = Behavior(bucket, Function("SignIn", "sign-in.js", users), CachePolicy.CACHING_OPTIMIZED),
            },
        });
    }

    /// <summary>Where the API answers; the page is at the same path with a slash behind it.</summary>
    public static string GraphQLPath => "/v1/graphql";

    /// <summary>The distribution itself.</summary>
    public Distribution Distribution { get; }

    private BehaviorOptions Api(IOrigin api)
    {
        var behavior = Behavior(api, Function("Api", "api.js"), CachePolicy.CACHING_DISABLED);
        behavior.AllowedMethods = AllowedMethods.ALLOW_ALL;

        // API Gateway finds the API by its own host.
        behavior.OriginRequestPolicy = OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER;
        return behavior;
    }

    private BehaviorOptions Behavior(IOrigin origin, Function function, ICachePolicy cache) => new()
    {
        Origin = origin,
        CachePolicy = cache,

        // A redirect would come too late for a password that was sent in the clear.
        ViewerProtocolPolicy = ViewerProtocolPolicy.HTTPS_ONLY,
        ResponseHeadersPolicy = headers,
        FunctionAssociations = [new FunctionAssociation { EventType = FunctionEventType.VIEWER_REQUEST, Function = function }],
    };

    private ResponseHeadersPolicy Headers() => new(this, "Headers", new ResponseHeadersPolicyProps
    {
        SecurityHeadersBehavior = new ResponseSecurityHeadersBehavior
        {
            ContentSecurityPolicy = new ResponseHeadersContentSecurityPolicy
            {
                ContentSecurityPolicy = GraphQLIdeFiles.ContentSecurityPolicy,
                Override = true,
            },
            ContentTypeOptions = new ResponseHeadersContentTypeOptions { Override = true },
            FrameOptions = new ResponseHeadersFrameOptions { FrameOption = HeadersFrameOption.DENY, Override = true },
            StrictTransportSecurity = new ResponseHeadersStrictTransportSecurity
            {
                AccessControlMaxAge = Duration.Days(365),
                Override = true,
            },
        },
    });

    private Function Function(string id, string file, IKeyValueStore? store = null)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is missing.");
        using var reader = new StreamReader(stream);
        return new(this, id, new FunctionProps
        {
            Code = FunctionCode.FromInline(reader.ReadToEnd()),
            Runtime = FunctionRuntime.JS_2_0,
            KeyValueStore = store,
        });
    }
}
