import { Component, type ReactNode } from "react";
import { StoppedView } from "./stopped-view";

interface PaneBoundaryProps {
  readonly children: ReactNode;
  /** Whether something may have been written when it happened. */
  mayHaveWritten(): boolean;
  detailsOf(error: unknown): string;
}

interface PaneBoundaryState {
  readonly details: string | null;
}

/** A failure that nobody expected takes the pane's place with what a support desk needs; what was typed stays in the workbook. */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { details: null };
  private readonly onRejection = (event: PromiseRejectionEvent): void => {
    this.setState({ details: this.props.detailsOf(event.reason) });
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

  override componentWillUnmount(): void {
    window.removeEventListener("unhandledrejection", this.onRejection);
  }

  override render(): ReactNode {
    const { details } = this.state;
    return details === null ? this.props.children : <StoppedView details={details} isUntouched={!this.props.mayHaveWritten()} />;
  }
}
