namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>An account that whoever uses the IDE can ask as.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="SignIn">The body of the request that signs in to it. The answer's <c>accessToken</c> is sent with what follows.</param>
public sealed record IdeAccount(string Name, string SignIn);
