using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Says whether an operation wants to be answered again.</summary>
internal static class LiveDirective
{
    /// <summary>The directive that asks for it: <c>@live(throttle: Int, patch: Boolean)</c>, where the contract has it.</summary>
    public const string Name = "live";

    /// <summary>
    /// What a request asks for: by the directive, by <c>extensions.live</c>, or by sending the id of a registered operation; <c>null</c>
    /// for one answer. Subscriptions are live in any case, mutations never.
    /// </summary>
    /// <param name="isRegistered">Whether the request sent the id of a registered operation.</param>
    /// <exception cref="GraphQLException">An argument of the directive does not fit.</exception>
    public static LiveSettings? Read(GraphQLExecutor executor, in PlannedRequest planned, in RequestMembers members, bool isRegistered)
    {
        var kind = planned.Plan!.Operation.Operation;
        if (kind == OperationKind.Mutation) return null;
        if (executor.FindDirective(planned, Name) is { } arguments)
            return LiveSettings.Of(arguments["throttle"] as int? ?? 0, arguments["patch"] is true);
        return members.Live ?? (isRegistered || kind == OperationKind.Subscription ? LiveSettings.Default : null);
    }
}
