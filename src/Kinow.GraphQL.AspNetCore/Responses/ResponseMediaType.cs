namespace Kinow.GraphQL.AspNetCore.Responses;

internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>: the status says whether the request was understood.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status says what became of the request.</summary>
    GraphQLResponse,
}
