import { Component, type ReactNode } from "react";
import { StoppedView } from "./stopped-view";
import { keepDrafts } from "./use-draft";

interface PaneBoundaryProps {
  readonly children: ReactNode;
  /** Whether something may have been written when it happened. */
  mayHaveWritten(): boolean;
  detailsOf(error: unknown): string;
  /** Called when a person goes on; the views are drawn again when it is done. */
  onAgain(): Promise<void>;
}

interface PaneBoundaryState {
  readonly details: string | null;
}

/**
 * A failure that nobody expected takes the pane's place with what a support desk needs. The session lives on outside,
 * what was written in the pane's fields is kept, and a person can go on with both.
 */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { details: null };
  private readonly onRejection = (event: PromiseRejectionEvent): void => {
    this.setState({ details: this.props.detailsOf(event.reason) });
  };

  private readonly onAgain = (): void => {
    void this.props.onAgain().finally(() => { this.setState({ details: null }); });
  };

  static getDerivedStateFromError(error: unknown): PaneBoundaryState {
    return { details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override componentDidMount(): void {
    window.addEventListener("unhandledrejection", this.onRejection);
  }

  override componentDidCatch(error: unknown): void {
    this.setState({ details: this.props.detailsOf(error) });
  }

  override componentDidUpdate(): void {
    if (this.state.details === null) keepDrafts(false);
  }

  override componentWillUnmount(): void {
    window.removeEventListener("unhandledrejection", this.onRejection);
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    keepDrafts(true);
    return <StoppedView details={details} isUntouched={!this.props.mayHaveWritten()} onAgain={this.onAgain} />;
  }
}
