using Kinow.ClientApi.Core.Apps;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace Kinow.ClientApi.Requests;

/// <summary>Refuses builds of apps that the operator has switched off. What tells them so is answered all the same.</summary>
/// <param name="apps">What apps are told of themselves.</param>
/// <param name="header">The header by which they tell their build.</param>
internal sealed class AppGate(AppSettings apps, string header)
{
    private const string Told = "app";
    private const string Followed = "appChanged";
    private const string TypeName = "__typename";
    private const string Blocked = "This version of the app can no longer be used. Please update it.";

    private static readonly string Form = "is a platform, a slash and a version, such as ios/5.2.1. The platforms are "
        + AppPlatforms.Names.Text + ".";

    // Most platforms have blocked nothing: then nobody's build is of interest.
    private readonly bool canBlock = apps.Rules.Any(static rule => rule.Status == AppStatus.Blocked);

    /// <summary>Reads the build that a request tells.</summary>
    /// <param name="build">The build; null when it tells none.</param>
    /// <returns>False when what it tells is no build.</returns>
    public bool TryRead(IHeaderDictionary headers, out AppBuild? build)
    {
        var told = headers[header];
        build = told.Count == 1 && AppBuild.TryParse(told[0], out var read) ? read : null;
        return build is not null || told.Count == 0;
    }

    /// <summary>Why a request is not answered; null when it is.</summary>
    public GraphQLException? Refuse(ClientApiRequest request, IHeaderDictionary headers, OperationPlan plan)
    {
        if (!TryRead(headers, out _)) return new($"{header} {Form}", ErrorCodes.BadUserInput);
        if (!canBlock || request.App is not { } build) return null;
        var standing = apps.StandingOf(build, request.Audience);
        if (standing.Status != AppStatus.Blocked || AsksForApp(plan)) return null;
        return new(standing.Message.Resolve(request.Audience.Languages) ?? Blocked, AppErrorCodes.Blocked)
        {
            RetryAfter = standing.RetryAfter,
        };
    }

    private static bool AsksForApp(OperationPlan plan) => plan.Operation.Operation switch
    {
        OperationKind.Query => Array.TrueForAll(plan.Root.Fields, static field => field.Field.Name is Told or TypeName),
        OperationKind.Subscription => plan.Root.Fields[0].Field.Name == Followed,
        _ => false,
    };
}
